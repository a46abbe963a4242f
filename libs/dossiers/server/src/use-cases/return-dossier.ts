import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, ReturnDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';

/** The desk hands over the signed result; the dossier is closed. */
@Injectable()
export class ReturnDossierUseCase {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version, note }: ReturnDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'return' }, () => Promise.resolve(note ? { data: { note } } : {}));
  }
}
