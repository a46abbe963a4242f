import { Inject, Injectable } from '@nestjs/common';
import { scopesOfRight } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { Clock } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { delegationsOver } from './data/delegations.js';
import { isInForce } from './domain/standing.js';
import { DELEGATION } from './reading/read-acting.js';

/** Somebody who may act for a principal now. */
export interface LivingActor {
  readonly accountId: string;
  /** Value for `x-acting-for`. */
  readonly authority: string;
  readonly role: 'delegate' | 'guardian' | 'representative' | 'member';
}

/** What other domains may ask of delegation. */
@Injectable()
export class DelegationFacade {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** Everybody who may use this citizen scope over an account's matters at this moment. */
  async actorsFor(manager: EntityManager, principalId: string, scope: string): Promise<LivingActor[]> {
    const now = this.clock.now();
    if (!(await this.identity.namesToActFor(manager, [principalId], now)).has(principalId)) return [];
    const rows = await delegationsOver(manager, [principalId], now);
    return rows.flatMap((row) =>
      row.delegateId && isInForce(row, now) && scopesOfRight(row).includes(scope)
        ? [{ accountId: row.delegateId, authority: `${DELEGATION}:${row.id}`, role: row.role }]
        : [],
    );
  }
}
