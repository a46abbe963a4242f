import { newId } from '@tinhso/kernel';
import { idBytes, type Tx } from '@tinhso/platform';
import type { RequestEventType } from '@tinhso/privacy-contract';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { PrivacyRequestEventRow, PrivacyRequestRow } from './request.entities.js';

export type RequestChanges = Partial<Omit<PrivacyRequestRow, 'id' | 'code' | 'accountId' | 'version'>>;

export const findRequest = (manager: EntityManager, id: string): Promise<PrivacyRequestRow | null> =>
  manager.findOneBy(PrivacyRequestRow, { id });

/** Requests of a person, newest first. */
export const requestsOf = (manager: EntityManager, accountId: string): Promise<PrivacyRequestRow[]> =>
  manager.find(PrivacyRequestRow, { where: { accountId }, order: { id: 'DESC' }, take: 200 });

export const countOpen = (manager: EntityManager, accountId: string): Promise<number> =>
  manager.countBy(PrivacyRequestRow, { accountId, closedAt: IsNull() });

const AT_ONCE = 200;

/** Open requests of units, the nearest date first. */
export const openRequests = (manager: EntityManager, unitIds: readonly string[]): Promise<PrivacyRequestRow[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : manager.find(PrivacyRequestRow, {
        where: { unitId: In(unitIds.map((id) => idBytes(id))), closedAt: IsNull() },
        order: { nextDueAt: 'ASC', id: 'ASC' },
        take: AT_ONCE,
      });

export const closedRequests = (manager: EntityManager, unitIds: readonly string[]): Promise<PrivacyRequestRow[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : manager.find(PrivacyRequestRow, {
        where: { unitId: In(unitIds.map((id) => idBytes(id))), closedAt: Not(IsNull()) },
        order: { closedAt: 'DESC', id: 'DESC' },
        take: AT_ONCE,
      });

/** Every open request, a page of them: for looking after the dates. */
export const allOpenRequests = (manager: EntityManager): Promise<PrivacyRequestRow[]> =>
  manager.find(PrivacyRequestRow, { where: { closedAt: IsNull() }, order: { nextDueAt: 'ASC' }, take: 500 });

export async function insertRequest(tx: Tx, row: PrivacyRequestRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(PrivacyRequestRow).values(row).updateEntity(false).execute();
}

/** Changes a request if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateRequest(tx: Tx, row: PrivacyRequestRow, changes: RequestChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(PrivacyRequestRow)
    .set({ ...changes, version: row.version + 1 })
    .where('id = :id AND version = :version', { id: idBytes(row.id), version: row.version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Notes a reminder or a date that moved with the calendar; no change of the request itself. */
export async function noteDates(tx: Tx, id: string, changes: Partial<Pick<PrivacyRequestRow, 'nextDueAt' | 'reminded'>>): Promise<void> {
  await tx.manager.update(PrivacyRequestRow, { id }, changes);
}

export async function appendRequestEvent(tx: Tx, requestId: string, version: number, type: RequestEventType): Promise<void> {
  const { actor } = tx.ctx;
  const person = actor.kind === 'citizen' || actor.kind === 'staff' ? actor : undefined;
  await tx.manager.query(
    'INSERT INTO privacy_request_event (id, request_id, version, type, occurred_at, actor_kind, actor_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [idBytes(newId()), idBytes(requestId), version, type, tx.now, person?.kind ?? 'system', person ? idBytes(person.accountId) : null],
  );
}

/** The history, oldest first. */
export const requestEvents = (manager: EntityManager, requestId: string): Promise<PrivacyRequestEventRow[]> =>
  manager.find(PrivacyRequestEventRow, { where: { requestId }, order: { version: 'ASC' } });

/** Next number of a local day `YYMMDD`; the row stays locked until the commit, so numbers have no gaps. */
export async function nextRequestNumber(tx: Tx, day: string): Promise<number> {
  const result: { insertId: number } = await tx.manager.query(
    'INSERT INTO privacy_sequence (day, seq) VALUES (?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE seq = LAST_INSERT_ID(seq + 1)',
    [day],
  );
  return Number(result.insertId);
}
