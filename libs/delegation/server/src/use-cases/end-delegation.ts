import { Inject, Injectable } from '@nestjs/common';
import { delegationProblems, type DelegationView } from '@tinhso/delegation-contract';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { delegationsOver } from '../data/delegations.js';
import { isOpen } from '../domain/standing.js';
import { Changes } from '../lifecycle/changes.js';
import { Sides, type SeenDelegation } from '../lifecycle/sides.js';
import { Views } from '../reading/views.js';

/** Ends a right at once: whoever gave it revokes, whoever holds it leaves. The next request under it is refused. */
@Injectable()
export class EndDelegationUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Sides) private readonly sides: Sides,
    @Inject(Changes) private readonly changes: Changes,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** @throws Problem not-found | forbidden for a guardian who did not give it | delegation-state */
  run(ctx: RequestContext, id: string): Promise<DelegationView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const seen = await this.sides.seen(ctx, tx.manager, id);
      this.refuse(tx, seen);
      const ended = { endedAt: tx.now, endedBy: accountIdOf(ctx) };
      const row = await this.changes.take(tx, seen.row, seen.side === 'given' ? 'revoke' : 'leave', ended);
      if (row.role === 'representative') await this.endMembers(tx, row);
      return (await this.views.of(tx.manager, ctx, [{ row, side: seen.side }]))[0] as DelegationView;
    });
  }

  private refuse({ ctx, now }: Tx, { row, side }: SeenDelegation): void {
    const mayRevoke = row.principalId === accountIdOf(ctx) || row.grantedBy === accountIdOf(ctx);
    // One parent does not take the right of the other.
    if (side === 'given' && !mayRevoke) throw Problem.from(platformProblems, 'forbidden');
    if (!isOpen(row, now)) throw Problem.from(delegationProblems, 'delegation-state');
  }

  /** Nobody acts for a company on the word of somebody who no longer does; it has one representative, who invited them all. */
  private async endMembers(tx: Tx, { principalId, endedAt, endedBy }: DelegationRow): Promise<void> {
    const members = (await delegationsOver(tx.manager, [principalId], tx.now)).filter(
      (row) => row.role === 'member' && isOpen(row, tx.now),
    );
    for (const row of members) await this.changes.take(tx, row, 'revoke', { endedAt, endedBy });
  }
}
