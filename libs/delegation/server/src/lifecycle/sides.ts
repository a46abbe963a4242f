import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, Clock, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DelegationRow } from '../data/delegation.entity.js';
import { delegationsOf, findDelegation } from '../data/delegations.js';
import { isInForce } from '../domain/standing.js';

/** On which side of a right somebody stands. */
export type Side = 'given' | 'received';

/** A right with the side of the asking person. */
export interface SeenDelegation {
  readonly row: DelegationRow;
  readonly side: Side;
}

/** Who stands where: what one may see and do with a right is decided here and nowhere else. */
@Injectable()
export class Sides {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A right that the asking person gave, holds or is invited to. @throws Problem not-found alike for absent and foreign ones */
  async seen(ctx: RequestContext, manager: EntityManager, id: string): Promise<SeenDelegation> {
    const row = await findDelegation(manager, id);
    const side = row && (await this.sideOf(manager, accountIdOf(ctx), row));
    if (!row || !side) throw Problem.from(platformProblems, 'not-found');
    return { row, side };
  }

  /** Whether this account answers for a child or company now: holds a guardian's or representative's right in force. */
  async answersFor(manager: EntityManager, accountId: string, principalId: string): Promise<DelegationRow | undefined> {
    const now = this.clock.now();
    const own = await delegationsOf(manager, accountId, now);
    return own.find((row) => row.principalId === principalId && row.role !== 'member' && row.role !== 'delegate' && isInForce(row, now));
  }

  private async sideOf(manager: EntityManager, accountId: string, row: DelegationRow): Promise<Side | undefined> {
    if (row.delegateId === accountId) return 'received';
    if (row.principalId === accountId) return 'given';
    if (row.delegateId === null && (await this.isInvited(manager, accountId, row))) return 'received';
    if (row.principalKind === 'person') return undefined;
    return (await this.answersFor(manager, accountId, row.principalId)) ? 'given' : undefined;
  }

  private async isInvited(manager: EntityManager, accountId: string, { phoneIndex }: DelegationRow): Promise<boolean> {
    const own = phoneIndex ? await this.identity.phoneIndexOf(manager, accountId) : undefined;
    return own !== undefined && phoneIndex !== null && own.equals(phoneIndex);
  }
}
