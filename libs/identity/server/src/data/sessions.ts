import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes, type Assurance, type Tx } from '@tinhso/platform';
import { RefreshTokenRow } from './refresh-token.entity.js';
import { SessionRow, type EndReason } from './session.entity.js';

export async function insertSession(tx: Tx, row: Omit<SessionRow, 'revokedAt' | 'revokedReason'>): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(SessionRow).values(row).updateEntity(false).execute();
}

export async function insertToken(tx: Tx, row: Pick<RefreshTokenRow, 'sessionId' | 'generation' | 'tokenHash'>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RefreshTokenRow)
    .values({ ...row, createdAt: tx.now })
    .updateEntity(false)
    .execute();
}

/** Session of a token, read without a lock: the session is always locked before its tokens, so that refreshes cannot deadlock. */
export async function sessionIdOfToken(manager: EntityManager, tokenHash: Buffer): Promise<string | undefined> {
  const row = await manager.findOne(RefreshTokenRow, { select: { sessionId: true, generation: true }, where: { tokenHash } });
  return row?.sessionId;
}

export const lockSession = (tx: Tx, id: string): Promise<SessionRow | null> =>
  tx.manager.findOne(SessionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The presented token as it stands now; a locking read, because another refresh may have replaced it a moment ago. */
export const lockToken = (tx: Tx, tokenHash: Buffer): Promise<RefreshTokenRow | null> =>
  tx.manager.findOne(RefreshTokenRow, { where: { tokenHash }, lock: { mode: 'pessimistic_write' } });

/** The presented token makes room for its successor, and the one before it forgets what it could repeat. */
export async function replaceToken(tx: Tx, sessionId: string, generation: number, successorSealed: Buffer): Promise<void> {
  const session = idBytes(sessionId);
  await tx.manager.query('UPDATE refresh_token SET replaced_at = ?, successor_sealed = ? WHERE session_id = ? AND generation = ?', [
    tx.now,
    successorSealed,
    session,
    generation,
  ]);
  await tx.manager.query('UPDATE refresh_token SET successor_sealed = NULL WHERE session_id = ? AND generation = ?', [
    session,
    generation - 1,
  ]);
}

export async function advanceSession(tx: Tx, sessionId: string, idleExpiresAt: Date): Promise<void> {
  await tx.manager.query('UPDATE session SET generation = generation + 1, last_used_at = ?, idle_expires_at = ? WHERE id = ?', [
    tx.now,
    idleExpiresAt,
    idBytes(sessionId),
  ]);
}

/** @returns whether the session was still alive; ending an ended one changes nothing */
export async function revokeSession(tx: Tx, id: string, accountId: string, reason: EndReason): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE session SET revoked_at = ?, revoked_reason = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL',
    [tx.now, reason, idBytes(id), idBytes(accountId)],
  );
  return result.affectedRows === 1;
}

/** The person proved once more to be one. */
export async function markProved(tx: Tx, sessionId: string): Promise<void> {
  await tx.manager.query('UPDATE session SET proved_at = ? WHERE id = ?', [tx.now, idBytes(sessionId)]);
}

/** An eID vouched for the person in the middle of a session, which is a proof too. Never lowers. */
export async function raiseAssurance(tx: Tx, sessionId: string, assurance: Assurance): Promise<void> {
  await tx.manager.query('UPDATE session SET assurance = GREATEST(assurance, ?), proved_at = ? WHERE id = ?', [
    assurance,
    tx.now,
    idBytes(sessionId),
  ]);
}

export const findSession = (manager: EntityManager, id: string): Promise<SessionRow | null> => manager.findOneBy(SessionRow, { id });

/** Sessions of an account that can still be refreshed, the last used first. */
export const livingSessions = (manager: EntityManager, accountId: string, now: Date): Promise<SessionRow[]> =>
  manager
    .createQueryBuilder(SessionRow, 's')
    .where('s.accountId = :accountId AND s.revokedAt IS NULL AND s.idleExpiresAt > :now AND s.expiresAt > :now', {
      accountId: idBytes(accountId),
      now,
    })
    .orderBy('s.lastUsedAt', 'DESC')
    .take(100)
    .getMany();

/** Ends every living session of an account but one. @returns their ids */
export async function revokeSessions(tx: Tx, accountId: string, keep: string | undefined, reason: EndReason): Promise<string[]> {
  const rows: { id: Buffer }[] = await tx.manager.query(
    'SELECT id FROM session WHERE account_id = ? AND revoked_at IS NULL AND idle_expires_at > ? FOR UPDATE',
    [idBytes(accountId), tx.now],
  );
  const ids = rows.map((row) => idFromBytes(row.id)).filter((id) => id !== keep);
  for (const id of ids) await revokeSession(tx, id, accountId, reason);
  return ids;
}

/** Sessions revoked since a moment, for the guards of all processes. */
export async function revokedSince(manager: EntityManager, since: Date): Promise<string[]> {
  const rows: { id: Buffer }[] = await manager.query('SELECT id FROM session WHERE revoked_at >= ? LIMIT 10000', [since]);
  return rows.map((row) => idFromBytes(row.id));
}
