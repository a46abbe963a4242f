import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, StartDossier } from '@tinhso/dossiers-contract';
import { accountIdOf, type RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';

/** An officer takes a received dossier and holds it from now on. */
@Injectable()
export class StartDossierUseCase {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version }: StartDossier): Promise<DossierState> {
    const officerName = ctx.actor.kind === 'staff' ? ctx.actor.name : null;
    return this.desk.act(ctx, { id, version, action: 'start' }, () =>
      Promise.resolve({ changes: { officerId: accountIdOf(ctx), officerName } }),
    );
  }
}
