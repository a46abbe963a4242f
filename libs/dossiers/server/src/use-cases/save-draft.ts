import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DraftSaved, type SaveDraft } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findDraft, saveDraftRow } from '../data/drafts.js';
import { coSigningsOfDraft } from '../co-signing/co-signings.js';
import { isHolding } from '../co-signing/standings.js';
import { DraftKeeper } from './draft-contents.js';

/** Saves a draft over the version that the citizen had; one that was changed on another device is not overwritten. */
@Injectable()
export class SaveDraftUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(DraftKeeper) private readonly keeper: DraftKeeper,
  ) {}

  /** @throws Problem not-found | draft-changed with the current version | draft-waiting | draft-too-large */
  run(ctx: RequestContext, id: string, body: SaveDraft): Promise<DraftSaved> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = ownerIdOf(ctx);
      const expiresAt = this.keeper.expiry(tx.now);
      const changes = { sealed: this.keeper.seal(id, body), step: body.step ?? null, savedAt: tx.now, expiresAt };
      if (!(await saveDraftRow(tx, { accountId, id, version: body.version }, changes))) throw await this.refusal(tx, accountId, id);
      // Read after the row was written: whoever invites a co-signer holds that row until the invitation is there.
      if ((await coSigningsOfDraft(tx.manager, id)).some((row) => isHolding(row, tx.now)))
        throw Problem.from(dossierProblems, 'draft-waiting');
      if (body.papers.length > 0)
        await this.files.keepFiles(tx, { accountId, fileIds: body.papers.map(({ fileId }) => fileId), until: expiresAt });
      return { id, version: body.version + 1, savedAt: tx.now.toISOString(), expiresAt: expiresAt.toISOString() };
    });
  }

  private async refusal(tx: Tx, accountId: string, id: string): Promise<Problem> {
    const row = await findDraft(tx.manager, accountId, id, tx.now);
    if (!row) return Problem.from(platformProblems, 'not-found');
    return Problem.from(dossierProblems, 'draft-changed', { extra: { currentVersion: row.version, savedAt: row.savedAt.toISOString() } });
  }
}
