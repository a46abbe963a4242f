import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, ReturnDossier } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';
import { ReturnPlans } from '../return/return-plans.js';

/** The desk closes a dossier whose result is in the app alone; what is on paper is handed out at the return desk. */
@Injectable()
export class ReturnDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ReturnPlans) private readonly returns: ReturnPlans,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | result-on-paper */
  run(ctx: RequestContext, id: string, { version, note }: ReturnDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'return' }, async ({ tx, row }) => {
      await this.returns.close(tx, row);
      return note ? { data: { note } } : {};
    });
  }
}
