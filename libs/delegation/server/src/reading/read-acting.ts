import { Inject, Injectable } from '@nestjs/common';
import { scopesOfRight, type ActingList } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, Clock, Reader, type ActingFor, type RequestContext } from '@tinhso/platform';
import { delegationsOf, findDelegation } from '../data/delegations.js';
import { isInForce } from '../domain/standing.js';

/** Kind of our authorities in `x-acting-for`. */
export const DELEGATION = 'delegation';

/** For whom somebody may act now. */
@Injectable()
export class ReadActing {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** Every right that can be used at this moment, the newest first. */
  async list(ctx: RequestContext): Promise<ActingList> {
    const { manager } = this.reader;
    const now = this.clock.now();
    const rows = (await delegationsOf(manager, accountIdOf(ctx), now)).filter((row) => isInForce(row, now));
    const names = await this.identity.namesToActFor(manager, [...new Set(rows.map((row) => row.principalId))], now);
    return {
      items: rows.flatMap((row) => {
        const name = names.get(row.principalId);
        if (name === undefined) return [];
        return {
          authority: `${DELEGATION}:${row.id}`,
          delegationId: row.id,
          principal: { id: row.principalId, kind: row.principalKind, name },
          role: row.role,
          groups: row.groups,
          ...(row.expiresAt ? { until: row.expiresAt.toISOString() } : {}),
        };
      }),
    };
  }

  /**
   * Answers the guard on every request: whether this account holds this right now. Unknown, foreign, ended and expired are alike, and
   * so is a right over an account that is locked or held.
   */
  async resolve(accountId: string, id: string): Promise<Omit<ActingFor, 'authority'> | undefined> {
    const { manager } = this.reader;
    const row = await findDelegation(manager, id);
    const now = this.clock.now();
    if (!row || row.delegateId !== accountId || !isInForce(row, now)) return undefined;
    const name = (await this.identity.namesToActFor(manager, [row.principalId], now)).get(row.principalId);
    return name === undefined ? undefined : { accountId: row.principalId, name, scopes: scopesOfRight(row) };
  }
}
