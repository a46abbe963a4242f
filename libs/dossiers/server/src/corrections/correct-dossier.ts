import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems, type CorrectDossier, type DossierState } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { Answers, AttachedPaper, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier, type DossierChanges } from '../data/dossiers.js';
import { deleteDraft } from '../data/drafts.js';
import { filesOf, insertFiles } from '../data/files.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { applicantOf } from '../domain/applicant.js';
import { currentFiles } from '../domain/current-files.js';
import { changedPapers } from '../domain/differences.js';
import { feeFor } from '../domain/fee.js';
import { FeeWaivers } from '../process/fee-waivers.js';
import { ownerNameOf } from '../lifecycle/filer.js';
import { assertVersion } from '../lifecycle/permission.js';
import { stateOf, Transitions } from '../lifecycle/transitions.js';
import { CorrectionRules } from './correction-rules.js';
import { Revisions, revisionsOf } from './revisions.js';

type Papers = ReturnType<typeof changedPapers>['changed'];

/** The citizen mends what was filed, until the work on it begins. What it was before is kept. */
@Injectable()
export class CorrectDossierUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(CorrectionRules) private readonly rules: CorrectionRules,
    @Inject(Revisions) private readonly revisions: Revisions,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(FeeWaivers) private readonly waivers: FeeWaivers,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | co-signed | answers-refused | nothing-corrected | files-unusable */
  run(ctx: RequestContext, id: string, body: CorrectDossier): Promise<DossierState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.rules.correctable(tx, await findDossier(tx.manager, id));
      assertVersion(row, body.version);
      const { definition, answers, before } = this.rules.judge(tx, row, body);
      const papers = await this.changedPapers(tx, row, body.papers);
      const changes = await this.changes(tx, row, definition, answers, before);
      if (papers.length === 0 && !changes) throw Problem.from(dossierProblems, 'nothing-corrected');
      await this.keep(tx, row, papers);
      if (body.draftId) await deleteDraft(tx, row.accountId, body.draftId);
      const items = papers.length + changedKeys(before, answers).length;
      return stateOf(await this.transitions.take(tx, row, 'correct', { changes: changes ?? {}, data: { items } }), ctx);
    });
  }

  private async changedPapers(tx: Tx, row: DossierRow, wanted: readonly AttachedPaper[]): Promise<Papers> {
    const current = currentFiles(await filesOf(tx.manager, row.id), await revisionsOf(tx.manager, row.id));
    const held = current.map(({ paperKey, fileId }) => ({ paper: paperKey, fileId }));
    return changedPapers(held, wanted).changed;
  }

  private async changes(
    { ctx, manager }: Tx,
    row: DossierRow,
    definition: ProcedureDefinition,
    answers: Answers,
    before: Answers,
  ): Promise<DossierChanges | undefined> {
    if (changedKeys(before, answers).length === 0) return undefined;
    // The fee is that of the day on which it was filed: a correction is no new application.
    const gross = feeFor(definition, { answers, today: localDate(this.rules.calendar(row), row.submittedAt), channel: row.channel });
    const fee = await this.waivers.of(manager, row, gross, row.submittedAt);
    const { fullName } = applicantOf(definition, answers, ownerNameOf(ctx) || row.applicantName);
    return { sealed: this.rules.seal(row.id, answers), applicantName: fullName, fee, feeTotal: fee.total };
  }

  private async keep(tx: Tx, row: DossierRow, papers: Papers): Promise<void> {
    const dropped = papers.filter(({ after }) => after.length === 0).map(({ paper }) => paper);
    const round = await this.revisions.keep(tx, row, 'correction', dropped);
    const attached = papers.flatMap(({ paper, after }) => after.map((fileId) => ({ paper, fileId })));
    if (attached.length === 0) return;
    await this.files.claimFiles(tx, {
      accountId: row.accountId,
      fileIds: attached.map(({ fileId }) => fileId),
      subjectType: DOSSIER_SUBJECT,
      subjectId: row.id,
      pointers: attached.map(({ paper }) => `/papers/${paper}`),
    });
    await insertFiles(tx, row.id, attached, round);
  }
}

/** Keys of the answers that differ. */
const changedKeys = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
