import type { EntityManager } from 'typeorm';
import type { SessionState } from '@tinhso/assistance-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import { SessionRow } from './session.entity.js';

export const findSession = (manager: EntityManager, id: string): Promise<SessionRow | null> => manager.findOneBy(SessionRow, { id });

/** The session, locked until the transaction ends. */
export const lockSession = (tx: Tx, id: string): Promise<SessionRow | null> =>
  tx.manager.findOne(SessionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const sessionsOfHelper = (manager: EntityManager, helperId: string, limit: number): Promise<SessionRow[]> =>
  manager.find(SessionRow, { where: { helperId }, order: { createdAt: 'DESC', id: 'DESC' }, take: limit });

export const sessionsOfPerson = (manager: EntityManager, accountId: string, limit: number): Promise<SessionRow[]> =>
  manager.find(SessionRow, { where: { accountId }, order: { createdAt: 'DESC', id: 'DESC' }, take: limit });

/** Writes what changed of a session. */
export async function saveSession(tx: Tx, id: string, changes: Partial<SessionRow>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(SessionRow)
    .set(changes)
    .where('id = :id', { id: idBytes(id) })
    .updateEntity(false)
    .execute();
}

/** What ends a session takes away what was kept for its code. */
export const ended = (state: SessionState, now: Date): Partial<SessionRow> => ({ state, endedAt: now, phoneSealed: null });

const LIVING = "state IN ('awaiting', 'active')";

/** Ends what a helper has begun and not ended; under one membership, or at all. */
export async function endSessionsOfHelper(
  { manager, now }: Tx,
  by: { memberId: string } | { helperId: string } | { teamId: string },
): Promise<void> {
  const [column, id] = 'memberId' in by ? ['member_id', by.memberId] : 'teamId' in by ? ['team_id', by.teamId] : ['helper_id', by.helperId];
  await manager.query(
    `UPDATE assistance_session SET state = 'ended', ended_at = ?, phone_sealed = NULL WHERE ${column} = ? AND ${LIVING}`,
    [now, idBytes(id)],
  );
}

/** Closes sessions whose time is over. @returns how many */
export async function expireSessions({ manager, now }: Tx, limit: number): Promise<number> {
  const done: { affectedRows: number } = await manager.query(
    `UPDATE assistance_session SET state = 'expired', ended_at = expires_at, phone_sealed = NULL WHERE ${LIVING} AND expires_at <= ? LIMIT ?`,
    [now, limit],
  );
  return done.affectedRows;
}

/** Whom a helper may act for now under a session; one query, because it is asked with every request. */
export async function livingAuthority(
  manager: EntityManager,
  helperId: string,
  sessionId: string,
  now: Date,
): Promise<{ accountId: string; personName: string } | undefined> {
  const rows: { account_id: Buffer; person_name: string }[] = await manager.query(
    `SELECT s.account_id, s.person_name FROM assistance_session s JOIN assistance_member m ON m.id = s.member_id
     WHERE s.id = ? AND s.helper_id = ? AND s.state = 'active' AND s.expires_at > ? AND s.account_id IS NOT NULL
       AND m.ended_at IS NULL AND m.suspended_at IS NULL AND m.valid_from <= ? AND m.valid_until > ?`,
    [idBytes(sessionId), idBytes(helperId), now, now, now],
  );
  const row = rows[0];
  return row && { accountId: idFromBytes(row.account_id), personName: row.person_name };
}
