import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, WithdrawDossier } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { actorFor, assertAllowed, assertVersion, ownedBy } from '../lifecycle/permission.js';
import { stateOf, Transitions } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';

/** The citizen takes a dossier back, as long as nothing has been signed. */
@Injectable()
export class WithdrawDossierUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed */
  run(ctx: RequestContext, id: string, { version, reason }: WithdrawDossier): Promise<DossierState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = ownedBy(ctx, await findDossier(tx.manager, id));
      assertVersion(row, version);
      assertAllowed(ctx, 'withdraw', row, actorFor(ctx, row, this.offices));
      const changes = { itemsAsked: 0 };
      const data = reason ? { reason } : undefined;
      return stateOf(await this.transitions.take(tx, row, 'withdraw', { changes, data }), ctx);
    });
  }
}
