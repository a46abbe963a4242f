import { Inject, Injectable } from '@nestjs/common';
import {
  delegationGroups,
  delegationLimits,
  delegationProblems,
  delegationRateLimits,
  endAfterDays,
  type DelegationView,
  type GrantDelegation,
} from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId, parsePhone } from '@tinhso/kernel';
import {
  accountIdOf,
  FieldCipher,
  platformProblems,
  Problem,
  RateLimiter,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { delegationsOver } from '../data/delegations.js';
import { isOpen } from '../domain/standing.js';
import { Changes } from '../lifecycle/changes.js';
import { Sides } from '../lifecycle/sides.js';
import { Views } from '../reading/views.js';

type Over = Pick<DelegationRow, 'principalId' | 'principalKind' | 'role' | 'groups' | 'expiresAt'>;

/**
 * Invites somebody, by phone, to act: for oneself, for one's child, for one's company. Whether the phone has an account is
 * never said. Nobody can give on what was given to them: the operation is not open to whoever acts for another.
 */
@Injectable()
export class GrantDelegationUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Sides) private readonly sides: Sides,
    @Inject(Changes) private readonly changes: Changes,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** @throws Problem invalid | not-found | delegation-to-oneself | delegation-open-already | delegation-limit | too-many-requests */
  async run(ctx: RequestContext, body: GrantDelegation): Promise<DelegationView> {
    const phone = parsePhone(body.phone);
    if (!phone.ok) throw invalidPhone(ctx);
    await this.limiter.consume(delegationRateLimits.grants, accountIdOf(ctx));
    return this.unitOfWork.run(ctx, async (tx) => {
      const over = await this.over(tx, body);
      const phoneIndex = this.cipher.blindIndex('phone', phone.value);
      await this.refuse(tx, over.principalId, phoneIndex);
      const id = newId();
      const row: DelegationRow = {
        id,
        ...over,
        grantedBy: accountIdOf(ctx),
        delegateId: null,
        phoneIndex,
        phoneSealed: this.cipher.seal(id, phone.value),
        state: 'invited',
        version: 1,
        createdAt: tx.now,
        acceptedAt: null,
        endedAt: null,
        endedBy: null,
        warnedAt: null,
      };
      await this.changes.begin(tx, row);
      return (await this.views.of(tx.manager, ctx, [{ row, side: 'given' }]))[0] as DelegationView;
    });
  }

  /** What is given, over whom, until when. */
  private async over({ manager, ctx, now }: Tx, { principalId, groups, days }: GrantDelegation): Promise<Over> {
    const accountId = accountIdOf(ctx);
    const until = { groups: groups ?? ['follow' as const], expiresAt: endAfterDays(now, days ?? delegationLimits.defaultDays) };
    if (principalId === undefined) return { principalId: accountId, principalKind: 'person', role: 'delegate', ...until };
    const own = await this.sides.answersFor(manager, accountId, principalId);
    if (!own) throw Problem.from(platformProblems, 'not-found');
    const { principalKind, expiresAt } = own;
    if (principalKind === 'child') return { principalId, principalKind, role: 'guardian', groups: [...delegationGroups], expiresAt };
    return { principalId, principalKind, role: 'member', ...until };
  }

  private async refuse({ manager, ctx, now }: Tx, principalId: string, phoneIndex: Buffer): Promise<void> {
    const own = await this.identity.phoneIndexOf(manager, accountIdOf(ctx));
    if (own?.equals(phoneIndex)) throw Problem.from(delegationProblems, 'delegation-to-oneself');
    const open = (await delegationsOver(manager, [principalId], now)).filter((row) => isOpen(row, now));
    if (open.some((row) => row.phoneIndex?.equals(phoneIndex))) throw Problem.from(delegationProblems, 'delegation-open-already');
    if (open.length >= delegationLimits.open) throw Problem.from(delegationProblems, 'delegation-limit');
  }
}

function invalidPhone({ locale }: RequestContext): Problem {
  const message = { vi: 'Nhập số di động Việt Nam gồm 10 số, ví dụ 0912 345 678', en: 'Enter a Vietnamese mobile number of 10 digits' };
  return Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/phone', message: message[locale] }] });
}
