import { Inject, Injectable } from '@nestjs/common';
import { delegationProblems, type DelegationView } from '@tinhso/delegation-contract';
import { accountIdOf, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { delegationsOver } from '../data/delegations.js';
import { isOpen, restorableUntil } from '../domain/standing.js';
import { Changes } from '../lifecycle/changes.js';
import { Sides } from '../lifecycle/sides.js';
import { Views } from '../reading/views.js';

const again = { endedAt: null, endedBy: null };

/** Takes back an ending within minutes, by the one who ended. */
@Injectable()
export class RestoreDelegationUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Sides) private readonly sides: Sides,
    @Inject(Changes) private readonly changes: Changes,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** @throws Problem not-found | delegation-state when it is too late or another ended it | delegation-open-already */
  run(ctx: RequestContext, id: string): Promise<DelegationView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { row, side } = await this.sides.seen(ctx, tx.manager, id);
      const until = restorableUntil(row);
      if (!until || tx.now >= until || row.endedBy !== accountIdOf(ctx)) throw Problem.from(delegationProblems, 'delegation-state');
      const others = await delegationsOver(tx.manager, [row.principalId], row.endedAt ?? tx.now);
      if (others.some((other) => isSame(other, row) && isOpen(other, tx.now)))
        throw Problem.from(delegationProblems, 'delegation-open-already');
      const restored = await this.restore(tx, row);
      if (row.role === 'representative') await this.restoreMembers(tx, row);
      return (await this.views.of(tx.manager, ctx, [{ row: restored, side }]))[0] as DelegationView;
    });
  }

  private restore(tx: Tx, row: DelegationRow): Promise<DelegationRow> {
    return this.changes.take(tx, row, row.acceptedAt ? 'restore' : 'restore_invitation', again);
  }

  /** Those who lost their right with the representative's. */
  private async restoreMembers(tx: Tx, { principalId, endedAt, endedBy }: DelegationRow): Promise<void> {
    if (!endedAt) return;
    const since = new Date(endedAt.getTime() - 1);
    const members = (await delegationsOver(tx.manager, [principalId], since)).filter(
      (row) => row.role === 'member' && row.endedBy === endedBy && row.endedAt?.getTime() === endedAt.getTime(),
    );
    for (const row of members) await this.restore(tx, row);
  }
}

const isSame = (a: DelegationRow, b: DelegationRow): boolean =>
  a.id !== b.id && a.phoneIndex !== null && b.phoneIndex !== null && a.phoneIndex.equals(b.phoneIndex);
