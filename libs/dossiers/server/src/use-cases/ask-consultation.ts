import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { dossierProblems, type AskableUnits, type AskConsultation, type DossierState } from '@tinhso/dossiers-contract';
import { accountIdOf, Clock, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { afterDays } from '../domain/wait.js';
import { Desk } from '../lifecycle/desk.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { AskableOffices } from '../offices/askable-offices.js';
import { Offices } from '../offices/offices.js';
import { StepConsultations } from '../process/step-consultations.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** The officer asks another unit, with a deadline of its own; the work goes on. That unit sees the question and the papers named. */
@Injectable()
export class AskConsultationUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(AskableOffices) private readonly askable: AskableOffices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(StepConsultations) private readonly questions: StepConsultations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | unit-cannot-be-asked */
  run(ctx: RequestContext, id: string, body: AskConsultation): Promise<DossierState> {
    return this.desk.act(ctx, { id, version: body.version, action: 'consult' }, async ({ tx, row }) => {
      const asked = this.askable.of(row).find((unit) => unit.id === body.unitId);
      if (!asked) throw Problem.from(dossierProblems, 'unit-cannot-be-asked');
      const known = new Set(this.book.definitionOf(row).papers.map((paper) => paper.key));
      const consultationId = newId();
      await this.questions.ask(tx, {
        id: consultationId,
        dossierId: row.id,
        consultationKey: null,
        title: this.book.definitionOf(row).shortTitle.vi.slice(0, 300),
        question: body.question,
        askingUnitId: row.deskUnitId,
        askedUnitId: asked.id,
        askedBy: accountIdOf(ctx),
        askedByName: ctx.actor.kind === 'staff' ? ctx.actor.name : null,
        askedAt: tx.now,
        dueAt: afterDays(this.offices.calendar(row.deskUnitId), tx.now, body.days),
        silence: body.silence,
        papers: body.papers.filter((paper) => known.has(paper)),
        queue: 'waiting',
        state: 'open',
        opinion: null,
        answer: null,
        answeredBy: null,
        answeredByName: null,
        answeredAt: null,
        files: [],
      });
      return {
        changes: { openConsultations: row.openConsultations + 1 },
        data: { consultationId, officeName: asked.name },
      };
    });
  }

  /** Who may be asked. @throws Problem not-found */
  async choices(ctx: RequestContext, id: string): Promise<AskableUnits> {
    const row = withinJurisdiction(ctx, await findDossier(this.reader.manager, id), this.offices);
    const { consultDays: days, consultSilence: silence } = this.offices.rules(row.deskUnitId, this.clock.now());
    return { items: this.askable.of(row), days, silence };
  }
}
