import { Inject, Injectable } from '@nestjs/common';
import { localDate, type WorkingCalendar } from '@tinhso/kernel';
import { dossierProblems, type CorrectDossier } from '@tinhso/dossiers-contract';
import { Problem, type Tx } from '@tinhso/platform';
import type { Answers, ProcedureDefinition } from '@tinhso/procedures-contract';
import { CoSigningRow } from '../co-signing/co-signing.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { actorFor, assertAllowed, ownedBy } from '../lifecycle/permission.js';
import { demandAssurance } from '../lifecycle/required-assurance.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Which dossiers may still be mended by their owner, and what a corrected application has to keep to. */
@Injectable()
export class CorrectionRules {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
  ) {}

  /** @throws Problem not-found | action-not-allowed with the reason | co-signed when somebody else has signed it too */
  async correctable({ ctx, manager }: Tx, found: DossierRow | null): Promise<DossierRow> {
    const row = ownedBy(ctx, found);
    assertAllowed(ctx, 'correct', row, actorFor(ctx, row, this.offices));
    if (await manager.existsBy(CoSigningRow, { dossierId: row.id })) throw Problem.from(dossierProblems, 'co-signed');
    return row;
  }

  /** The form in which it was filed, if it is still the one that people fill in. @throws Problem form-outdated */
  formOf(row: DossierRow, now: Date): ProcedureDefinition {
    const filed = this.book.definitionOf(row);
    if (this.book.inForce(row.procedureCode, now)?.version !== filed.version) throw Problem.from(dossierProblems, 'form-outdated');
    return filed;
  }

  /** Judges it by the form in which it was filed, as on the day of filing. @throws Problem assurance-too-low | answers-refused with every fault */
  judge({ ctx }: Tx, row: DossierRow, body: CorrectDossier): { definition: ProcedureDefinition; answers: Answers; before: Answers } {
    const definition = this.book.definitionOf(row);
    if (row.channel === 'online') demandAssurance(ctx, definition);
    const today = localDate(this.calendar(row), row.submittedAt);
    const { answers, faults } = this.book.check(definition, { answers: body.answers, today, channel: row.channel }, body.papers);
    const errors = faults.map(({ pointer, message }) => ({
      pointer: pointer.startsWith('/papers/') ? pointer : `/answers${pointer}`,
      message: message[ctx.locale],
    }));
    if (errors.length > 0) throw Problem.from(dossierProblems, 'answers-refused', { errors });
    return { definition, answers, before: this.sealed.open(row) };
  }

  seal(dossierId: string, answers: Answers): Buffer {
    return this.sealed.seal(dossierId, answers);
  }

  calendar({ unitId }: DossierRow): WorkingCalendar {
    return this.offices.calendar(unitId);
  }
}
