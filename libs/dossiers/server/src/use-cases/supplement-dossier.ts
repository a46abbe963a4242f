import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems, type DossierState, type SupplementDossier } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { showForm } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier, type DossierChanges } from '../data/dossiers.js';
import { insertFiles } from '../data/files.js';
import { closeSupplement, supplementsOf } from '../data/supplements.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { applicantOf } from '../domain/applicant.js';
import { datesAfterWait } from '../domain/deadlines.js';
import { applyReplies, type Supplied } from '../domain/supplement.js';
import { ownerNameOf } from '../lifecycle/filer.js';
import { Revisions } from '../corrections/revisions.js';
import { actorFor, assertAllowed, assertVersion, ownedBy } from '../lifecycle/permission.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { stateOf, Transitions } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** The citizen's answer to a request: every item at once. The clock starts anew or goes on, as the office has it set. */
@Injectable()
export class SupplementDossierUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(Revisions) private readonly revisions: Revisions,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | supplement-incomplete with every fault | files-unusable */
  run(ctx: RequestContext, id: string, body: SupplementDossier): Promise<DossierState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = ownedBy(ctx, await findDossier(tx.manager, id));
      const action = row.acceptedAt === null ? 'supplement' : 'resume';
      assertVersion(row, body.version);
      assertAllowed(ctx, action, row, actorFor(ctx, row, this.offices));
      const request = (await supplementsOf(tx.manager, row.id)).find((each) => each.answeredAt === null);
      if (!request) throw new Error(`dossier ${row.id} waits for supplements that nobody asked for`);
      const supplied = this.apply(tx, row, request.items, body);
      await this.takeFiles(tx, row, supplied, await this.revisions.keep(tx, row, 'supplement'));
      await closeSupplement(tx, { ...request, items: [...supplied.items] });
      const changes = { ...this.newAnswers(ctx, row, supplied), ...this.newDates(tx, row), pausedAt: null, itemsAsked: 0 };
      const data = { items: request.items.length, requestId: request.id };
      return stateOf(await this.transitions.take(tx, row, action, { changes, data }), ctx);
    });
  }

  private apply({ ctx, now }: Tx, row: DossierRow, items: Parameters<typeof applyReplies>[0], { replies }: SupplementDossier): Supplied {
    const applied = applyReplies(items, replies, this.sealed.open(row));
    const tell = (errors: readonly { pointer: string; message: { vi: string; en: string } }[]) =>
      Problem.from(dossierProblems, 'supplement-incomplete', {
        errors: errors.map(({ pointer, message }) => ({ pointer, message: message[ctx.locale] })),
      });
    if (!applied.ok) throw tell(applied.faults);
    const { answers, changed } = applied.value;
    const today = localDate(this.offices.calendar(row.unitId), now);
    // Only what was asked for is judged: the citizen cannot mend anything else here.
    const faults = this.book
      .check(this.book.definitionOf(row), { answers, today, channel: row.channel })
      .faults.flatMap(({ pointer, message }) => {
        const [, key = '', ...rest] = pointer.split('/');
        const index = changed.get(key);
        return index === undefined ? [] : [{ pointer: ['', 'replies', index, 'value', ...rest].join('/'), message }];
      });
    if (faults.length > 0) throw tell(faults);
    return applied.value;
  }

  private newAnswers(ctx: RequestContext, row: DossierRow, { answers, changed }: Supplied): DossierChanges {
    if (changed.size === 0) return {};
    const definition = this.book.definitionOf(row);
    const shown = showForm(definition, { answers, today: row.submittedAt.toISOString().slice(0, 10), channel: row.channel }).answers;
    const { fullName } = applicantOf(definition, shown, ownerNameOf(ctx) || row.applicantName);
    return { sealed: this.sealed.seal(row.id, shown), applicantName: fullName };
  }

  private newDates({ now }: Tx, row: DossierRow): DossierChanges {
    const mode = this.offices.waitClock(row, 'applicant');
    return datesAfterWait(this.offices.receiving(row.unitId, now), this.book.definitionOf(row).time, mode, row, now);
  }

  private async takeFiles(tx: Tx, row: DossierRow, { files }: Supplied, round: number): Promise<void> {
    const attached = files.flatMap(({ paper, reply, fileIds }) =>
      fileIds.map((fileId, n) => ({ paper, fileId, pointer: `/replies/${reply}/fileIds/${n}` })),
    );
    await this.files.claimFiles(tx, {
      accountId: row.accountId,
      fileIds: attached.map(({ fileId }) => fileId),
      subjectType: DOSSIER_SUBJECT,
      subjectId: row.id,
      pointers: attached.map(({ pointer }) => pointer),
    });
    await insertFiles(tx, row.id, attached, round);
  }
}
