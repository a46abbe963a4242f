import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DossierState, type ReissueResult } from '@tinhso/dossiers-contract';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { isResultKind } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import { lockDossier } from '../data/dossiers.js';
import { findResult, updateResult } from '../data/results.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { assertVersion, withinJurisdiction } from '../lifecycle/permission.js';
import { ResultDrafts } from '../lifecycle/result-drafts.js';
import { stateOf } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';

/**
 * A leader issues the result anew with other contents. The document that was wrong is taken back in the same moment, unless it was before;
 * the new one names it.
 */
@Injectable()
export class ReissueResultUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
    @Inject(ResultDrafts) private readonly results: ResultDrafts,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed when there is no result yet, or the document is not its result */
  run(ctx: RequestContext, id: string, { version, documentId, facts, ...words }: ReissueResult): Promise<DossierState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await lockDossier(tx, id), this.offices);
      assertVersion(row, version);
      const result = await findResult(tx.manager, id);
      const old = await this.signing.document(tx.manager, documentId);
      const over = row.status === 'completed' || row.status === 'returned';
      if (!over || !result || result.documentId !== documentId || !old || !isResultKind(old.kind))
        throw Problem.from(dossierProblems, 'action-not-allowed', { extra: { currentVersion: row.version } });
      if (!old.revocation) await this.signing.revoke(tx, documentId, words);
      await this.results.put(tx, id, facts, undefined);
      const title = await this.offices.titleOf(tx.manager, ctx, row, tx.now);
      const revision = result.revision + 1;
      const leader = { own: title?.own ?? '', inPlaceOf: title?.inPlaceOf };
      const fresh = await this.papers.requestResult(tx, row, leader, revision, documentId);
      await updateResult(tx, id, { revision, documentId: fresh });
      return stateOf(row, ctx);
    });
  }
}
