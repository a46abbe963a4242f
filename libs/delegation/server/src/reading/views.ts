import { Inject, Injectable } from '@nestjs/common';
import type { DelegationView } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { maskPhone } from '@tinhso/kernel';
import { accountIdOf, Clock, FieldCipher, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DelegationRow } from '../data/delegation.entity.js';
import { restorableUntil, stateShown } from '../domain/standing.js';
import type { SeenDelegation } from '../lifecycle/sides.js';

/** Rights as people see them. */
@Injectable()
export class Views {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Views in the same order, with one query for all names. */
  async of(manager: EntityManager, ctx: RequestContext, seen: readonly SeenDelegation[]): Promise<DelegationView[]> {
    const ids = seen.flatMap(({ row }) => [row.principalId, ...(row.delegateId ? [row.delegateId] : [])]);
    const names = await this.identity.namesOf(manager, [...new Set(ids)]);
    const now = this.clock.now();
    return seen.map(({ row, side }) => {
      const undo = row.endedBy === accountIdOf(ctx) ? restorableUntil(row) : undefined;
      return {
        id: row.id,
        side,
        state: stateShown(row, now),
        role: row.role,
        principal: { id: row.principalId, kind: row.principalKind, name: names.get(row.principalId) ?? '' },
        ...(row.delegateId ? { delegate: { name: names.get(row.delegateId) ?? '' } } : {}),
        // Whoever is invited knows the own number; whoever invited typed it.
        ...(side === 'given' && row.phoneSealed ? { phoneMasked: maskPhone(this.cipher.open(row.id, row.phoneSealed)) } : {}),
        groups: row.groups,
        createdAt: row.createdAt.toISOString(),
        ...moments(row),
        ...(undo && undo > now ? { restorableUntil: undo.toISOString() } : {}),
      };
    });
  }
}

function moments({ acceptedAt, expiresAt, endedAt }: DelegationRow): Pick<DelegationView, 'acceptedAt' | 'until' | 'endedAt'> {
  return {
    ...(acceptedAt ? { acceptedAt: acceptedAt.toISOString() } : {}),
    ...(expiresAt ? { until: expiresAt.toISOString() } : {}),
    ...(endedAt ? { endedAt: endedAt.toISOString() } : {}),
  };
}
