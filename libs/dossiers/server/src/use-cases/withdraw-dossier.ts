import { Inject, Injectable } from '@nestjs/common';
import { actionState, type DossierState, type WithdrawDossier } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier, lockDossier } from '../data/dossiers.js';
import { actorFor, assertAllowed, assertVersion, factsOf, ownedBy } from '../lifecycle/permission.js';
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
      return stateOf(await this.take(tx, row, reason), ctx);
    });
  }

  /** Takes it back inside the caller's transaction if that can still be done, whatever its version. @returns whether it was */
  async ifStillPossible(tx: Tx, id: string, reason: string): Promise<boolean> {
    const row = ownedBy(tx.ctx, await lockDossier(tx, id));
    if (!actionState('withdraw', factsOf(row), actorFor(tx.ctx, row, this.offices)).allowed) return false;
    await this.take(tx, row, reason);
    return true;
  }

  private take(tx: Tx, row: DossierRow, reason: string | undefined): Promise<DossierRow> {
    return this.transitions.take(tx, row, 'withdraw', { changes: { itemsAsked: 0 }, data: reason ? { reason } : undefined });
  }
}
