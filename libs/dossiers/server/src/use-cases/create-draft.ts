import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { dossierLimits, dossierProblems, type CreateDraft, type Draft } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DraftRow } from '../data/draft.entity.js';
import { draftsOf, insertDraft } from '../data/drafts.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper } from './draft-contents.js';

/** Begins a draft of a procedure that can be filed here. */
@Injectable()
export class CreateDraftUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(DraftKeeper) private readonly keeper: DraftKeeper,
  ) {}

  /** @throws Problem procedure-not-online | too-many-drafts | draft-too-large */
  run(ctx: RequestContext, body: CreateDraft): Promise<Draft> {
    return this.unitOfWork.run(ctx, (tx) => this.create(tx, body));
  }

  /** The same inside the caller's transaction. */
  async create(tx: Tx, body: CreateDraft): Promise<Draft> {
    const { ctx } = tx;
    const definition = this.book.inForce(body.procedureCode, tx.now);
    if (!definition) throw Problem.from(dossierProblems, 'procedure-not-online');
    const accountId = ownerIdOf(ctx);
    // Two devices may begin at once and pass the limit by one: it guards against floods, not against the last draft.
    if ((await draftsOf(tx.manager, accountId, tx.now)).length >= dossierLimits.drafts)
      throw Problem.from(dossierProblems, 'too-many-drafts');
    const id = newId();
    const { answers = {}, papers = [], receivingCommune } = body;
    const row: DraftRow = {
      id,
      accountId,
      dossierId: null,
      procedureCode: body.procedureCode,
      step: body.step ?? null,
      version: 1,
      sealed: this.keeper.seal(id, { answers, papers, receivingCommune }),
      createdAt: tx.now,
      savedAt: tx.now,
      expiresAt: this.keeper.expiry(tx.now),
    };
    await insertDraft(tx, row);
    if (papers.length > 0) await this.files.keepFiles(tx, { accountId, fileIds: papers.map(({ fileId }) => fileId), until: row.expiresAt });
    return this.keeper.whole(row, definition, ctx.locale);
  }
}
