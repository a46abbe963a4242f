import { idBytes, type ErasureOutcome, type Tx } from '@tinhso/platform';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { ErasureEntryRow, ErasureRow, type ErasureState } from './erasure.entities.js';

/** @throws Error of a unique key when one is under way already */
export async function insertErasure(tx: Tx, row: ErasureRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ErasureRow).values(row).updateEntity(false).execute();
}

export const findErasure = (manager: EntityManager, id: string): Promise<ErasureRow | null> => manager.findOneBy(ErasureRow, { id });

export const erasureUnderWay = (manager: EntityManager, accountId: string): Promise<ErasureRow | null> =>
  manager.findOneBy(ErasureRow, { underWay: accountId });

export const erasureOfRequest = (manager: EntityManager, requestId: string): Promise<ErasureRow | null> =>
  manager.findOneBy(ErasureRow, { requestId });

/** Erasures whose time has come. */
export const dueErasures = (manager: EntityManager, now: Date): Promise<ErasureRow[]> =>
  manager.find(ErasureRow, { where: { state: 'waiting', effectiveAt: LessThanOrEqual(now) }, order: { effectiveAt: 'ASC' }, take: 20 });

/** Moves an erasure on from the state it must have; undoing and running can so never both happen. @returns whether this call did it */
export async function moveErasure(tx: Tx, id: string, from: ErasureState, to: ErasureState): Promise<boolean> {
  const ended = to === 'done' || to === 'undone';
  const result: { affectedRows: number } = ended
    ? await tx.manager.query('UPDATE erasure SET state = ?, under_way = NULL, ended_at = ? WHERE id = ? AND state = ?', [
        to,
        tx.now,
        idBytes(id),
        from,
      ])
    : await tx.manager.query('UPDATE erasure SET state = ? WHERE id = ? AND state = ?', [to, idBytes(id), from]);
  return result.affectedRows === 1;
}

/** Tried again a day later. */
export async function postponeErasure(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.manager.query("UPDATE erasure SET effective_at = ?, postponed_at = ? WHERE id = ? AND state = 'waiting'", [
    until,
    tx.now,
    idBytes(id),
  ]);
}

/** What the domains did, in the order in which they did it. */
export const entriesOf = (manager: EntityManager, erasureId: string): Promise<ErasureEntryRow[]> =>
  manager.find(ErasureEntryRow, { where: { erasureId }, order: { at: 'ASC', domain: 'ASC' } });

export const hasEntry = async (tx: Tx, erasureId: string, domain: string): Promise<boolean> =>
  (await tx.manager.countBy(ErasureEntryRow, { erasureId, domain })) > 0;

export async function insertEntry(tx: Tx, erasureId: string, domain: string, outcomes: readonly ErasureOutcome[]): Promise<void> {
  await tx.manager.query('INSERT INTO erasure_entry (erasure_id, domain, outcomes, at) VALUES (?, ?, ?, ?)', [
    idBytes(erasureId),
    domain,
    JSON.stringify(outcomes),
    tx.now,
  ]);
}
