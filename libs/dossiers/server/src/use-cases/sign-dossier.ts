import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, SignDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { findResult, updateResult } from '../data/results.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { Desk } from '../lifecycle/desk.js';

/** The leader signs the result. The worker makes and signs the document; `dossier.signed` follows when it is issued. */
@Injectable()
export class SignDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version }: SignDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'sign' }, async ({ tx, row, actorTitle, inPlaceOf }) => {
      const result = await findResult(tx.manager, row.id);
      if (!result) throw new Error(`dossier ${row.id} awaits a signature and has no draft result`);
      const revision = result.revision + 1;
      const documentId = await this.papers.requestResult(tx, row, { own: actorTitle, inPlaceOf }, revision);
      await updateResult(tx, row.id, { revision, documentId, sentBackReason: null });
      return { data: { documentId } };
    });
  }
}
