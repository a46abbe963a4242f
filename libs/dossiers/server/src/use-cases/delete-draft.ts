import { Inject, Injectable } from '@nestjs/common';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { CoSigningChangesKeeper } from '../co-signing/changes.js';
import { deleteDraft } from '../data/drafts.js';

/** Throws a draft away; its files go with the sweeper of unclaimed files, and whoever was asked to sign it is told. */
@Injectable()
export class DeleteDraftUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CoSigningChangesKeeper) private readonly coSigning: CoSigningChangesKeeper,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!(await deleteDraft(tx, ownerIdOf(ctx), id))) throw Problem.from(platformProblems, 'not-found');
      await this.coSigning.endAll(tx, id);
    });
  }
}
