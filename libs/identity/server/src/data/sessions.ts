import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { RefreshTokenRow } from './refresh-token.entity.js';
import { SessionRow } from './session.entity.js';

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
export async function revokeSession(
  tx: Tx,
  id: string,
  accountId: string,
  reason: NonNullable<SessionRow['revokedReason']>,
): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE session SET revoked_at = ?, revoked_reason = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL',
    [tx.now, reason, idBytes(id), idBytes(accountId)],
  );
  return result.affectedRows === 1;
}
