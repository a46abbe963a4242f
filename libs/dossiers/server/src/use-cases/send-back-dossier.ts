import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, SendBackDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { updateResult } from '../data/results.js';
import { Desk } from '../lifecycle/desk.js';

/** The leader does not sign and says what the officer has to mend. */
@Injectable()
export class SendBackDossierUseCase {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version, reason }: SendBackDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'send_back' }, async ({ tx, row }) => {
      await updateResult(tx, row.id, { sentBackReason: reason });
      return { data: { reason } };
    });
  }
}
