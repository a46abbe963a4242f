import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

export interface Hold {
  readonly until: Date;
  readonly holdsRecovery: boolean;
}

/** The hold on an account that is in force at `now`. */
export async function holdOf(manager: EntityManager, accountId: string, now: Date): Promise<Hold | undefined> {
  const rows: { until: Date; holds_recovery: number }[] = await manager.query(
    'SELECT until, holds_recovery FROM account_hold WHERE account_id = ? AND until > ?',
    [idBytes(accountId), now],
  );
  return rows[0] && { until: rows[0].until, holdsRecovery: rows[0].holds_recovery === 1 };
}

/** Holds an account until then; a stricter or longer hold stays as it is. */
export async function holdAccount(tx: Tx, accountId: string, { until, holdsRecovery }: Hold): Promise<void> {
  await tx.manager.query(
    `INSERT INTO account_hold (account_id, holds_recovery, until) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE holds_recovery = IF(until > ?, GREATEST(holds_recovery, VALUES(holds_recovery)), VALUES(holds_recovery)),
       until = GREATEST(until, VALUES(until))`,
    [idBytes(accountId), holdsRecovery, until, tx.now],
  );
}

export interface DisownToken {
  readonly id: string;
  readonly accountId: string;
  readonly what: 'recovery' | 'contact-change';
  readonly subjectId: string;
}

export async function insertDisownToken(tx: Tx, token: DisownToken & { tokenHash: Buffer; expiresAt: Date }): Promise<void> {
  await tx.manager.query('INSERT INTO disown_token (id, token_hash, account_id, what, subject_id, expires_at) VALUES (?, ?, ?, ?, ?, ?)', [
    idBytes(token.id),
    token.tokenHash,
    idBytes(token.accountId),
    token.what,
    idBytes(token.subjectId),
    token.expiresAt,
  ]);
}

/** Uses a token up; undefined when it is unknown, used or too old. Every other token of the same subject dies with it. */
export async function takeDisownToken(tx: Tx, tokenHash: Buffer): Promise<DisownToken | undefined> {
  const rows: { id: Buffer; account_id: Buffer; what: DisownToken['what']; subject_id: Buffer }[] = await tx.manager.query(
    'SELECT id, account_id, what, subject_id FROM disown_token WHERE token_hash = ? AND used_at IS NULL AND expires_at > ? FOR UPDATE',
    [tokenHash, tx.now],
  );
  const row = rows[0];
  if (!row) return undefined;
  await tx.manager.query('UPDATE disown_token SET used_at = ? WHERE subject_id = ? AND used_at IS NULL', [tx.now, row.subject_id]);
  return { id: idFromBytes(row.id), accountId: idFromBytes(row.account_id), what: row.what, subjectId: idFromBytes(row.subject_id) };
}
