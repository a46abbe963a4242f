import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems } from '@tinhso/dossiers-contract';
import { ownerIdOf, platformProblems, Problem, type Tx } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { DraftRow } from '../data/draft.entity.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper, type DraftContents } from '../use-cases/draft-contents.js';
import { applicantFaults } from './parts.js';

/** A draft that several people sign, as it stands. */
export interface CoSignedDraft {
  readonly draft: DraftRow;
  readonly definition: ProcedureDefinition;
  readonly contents: DraftContents;
}

/** Drafts whose applicant asks others to sign. */
@Injectable()
export class CoSignedDrafts {
  constructor(
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DraftKeeper) private readonly keeper: DraftKeeper,
  ) {}

  /** The own draft, locked until the transaction ends, so that no saving slips past. @throws Problem not-found | draft-changed */
  async own(tx: Tx, draftId: string, version?: number): Promise<CoSignedDraft> {
    const draft = await tx.manager.findOne(DraftRow, {
      where: { id: draftId, accountId: ownerIdOf(tx.ctx) },
      lock: { mode: 'pessimistic_write' },
    });
    // Correcting what was filed is no new application: nobody is asked to sign it again.
    if (!draft || draft.expiresAt <= tx.now || draft.dossierId) throw Problem.from(platformProblems, 'not-found');
    if (version !== undefined && draft.version !== version)
      throw Problem.from(dossierProblems, 'draft-changed', {
        extra: { currentVersion: draft.version, savedAt: draft.savedAt.toISOString() },
      });
    const definition = this.book.inForce(draft.procedureCode, tx.now);
    if (!definition) throw Problem.from(dossierProblems, 'procedure-not-online');
    return { draft, definition, contents: this.keeper.open(draft) };
  }

  /** @throws Problem answers-refused with every fault of the applicant's part */
  refuseUnfinished({ ctx, now }: Tx, definition: ProcedureDefinition, { answers, papers, receivingCommune }: DraftContents): void {
    const today = localDate(this.offices.provinceCalendar(), now);
    const { faults } = this.book.check(definition, { answers, today, channel: 'online' }, papers);
    const errors = applicantFaults(definition, faults).map(({ pointer, message }) => ({ pointer, message: message[ctx.locale] }));
    if (!receivingCommune || !this.offices.competent(receivingCommune, definition)) {
      const message = { vi: 'Chọn nơi nhận hồ sơ', en: 'Choose where to file' };
      errors.push({ pointer: '/receivingCommune', message: message[ctx.locale] });
    }
    if (errors.length > 0) throw Problem.from(dossierProblems, 'answers-refused', { errors });
  }
}
