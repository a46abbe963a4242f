import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { DelegationRow } from './delegation.entity.js';

export type DelegationChanges = Partial<Pick<DelegationRow, 'state' | 'delegateId' | 'acceptedAt' | 'endedAt' | 'endedBy' | 'warnedAt'>>;

export const findDelegation = (manager: EntityManager, id: string): Promise<DelegationRow | null> =>
  manager.findOneBy(DelegationRow, { id });

export async function insertDelegation(tx: Tx, row: DelegationRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(DelegationRow).values(row).updateEntity(false).execute();
}

/** Changes a right if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateDelegation(tx: Tx, { id, version }: DelegationRow, changes: DelegationChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(DelegationRow)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND version = :version', { id: idBytes(id), version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

const newestFirst = (query: SelectQueryBuilder<DelegationRow>): Promise<DelegationRow[]> =>
  query.orderBy('d.createdAt', 'DESC').addOrderBy('d.id', 'DESC').limit(300).getMany();

/** Rights over these principals, what ended before `since` left out. */
export function delegationsOver(manager: EntityManager, principalIds: readonly string[], since: Date): Promise<DelegationRow[]> {
  if (principalIds.length === 0) return Promise.resolve([]);
  const query = manager.createQueryBuilder(DelegationRow, 'd').where('d.principalId IN (:...ids)', { ids: principalIds.map(idBytes) });
  return newestFirst(query.andWhere('(d.endedAt IS NULL OR d.endedAt > :since)', { since }));
}

/** Rights that somebody holds or held, what ended before `since` left out. */
export function delegationsOf(manager: EntityManager, accountId: string, since: Date): Promise<DelegationRow[]> {
  const query = manager.createQueryBuilder(DelegationRow, 'd').where('d.delegateId = :account', { account: idBytes(accountId) });
  return newestFirst(query.andWhere('(d.endedAt IS NULL OR d.endedAt > :since)', { since }));
}

/** Invitations that wait for whoever has this phone. */
export function invitationsFor(manager: EntityManager, phoneIndex: Buffer, now: Date): Promise<DelegationRow[]> {
  const query = manager.createQueryBuilder(DelegationRow, 'd').where("d.phoneIndex = :phoneIndex AND d.state = 'invited'", { phoneIndex });
  return newestFirst(query.andWhere('(d.expiresAt IS NULL OR d.expiresAt > :now)', { now }));
}

/** Rights in force whose end is near and of which nobody was told yet; those that another worker holds left out. */
export function lockEnding({ manager, now }: Tx, before: Date, limit: number): Promise<DelegationRow[]> {
  return manager
    .createQueryBuilder(DelegationRow, 'd')
    .where("d.state = 'active' AND d.expiresAt > :now AND d.expiresAt <= :before AND d.warnedAt IS NULL", { now, before })
    .orderBy('d.expiresAt')
    .limit(limit)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
}
