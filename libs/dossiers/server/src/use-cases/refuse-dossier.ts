import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, RefuseDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { OfficialPapers } from '../documents/official-papers.js';
import { Desk } from '../lifecycle/desk.js';

/** The desk does not receive a dossier: why, by which rule, what shows it, what can be done, until when to complain (form 03). */
@Injectable()
export class RefuseDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version, ...words }: RefuseDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'refuse' }, async ({ tx, row }) => ({
      data: { ...words, documentId: await this.papers.request(tx, row, 'form-03') },
    }));
  }
}
