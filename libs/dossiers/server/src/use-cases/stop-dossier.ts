import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, StopDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { OfficialPapers } from '../documents/official-papers.js';
import { Desk } from '../lifecycle/desk.js';

/** A leader ends the work on a dossier without a result, with the reason and the law it rests on (form 05, national status 8). */
@Injectable()
export class StopDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version, reason, legalBasis }: StopDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'stop' }, async ({ tx, row, actorTitle, inPlaceOf }) => {
      const documentId = await this.papers.requestOfLeader(tx, row, 'form-05', { own: actorTitle, inPlaceOf });
      return { changes: { pausedAt: null, itemsAsked: 0 }, data: { reason, legalBasis, documentId }, purpose: reason };
    });
  }
}
