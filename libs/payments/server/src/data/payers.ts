import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

/** Lets somebody pay what another owes; letting twice changes nothing. */
export async function admitPayer(tx: Tx, obligationId: string, accountId: string): Promise<void> {
  await tx.manager.query('INSERT IGNORE INTO obligation_payer (obligation_id, account_id, admitted_at) VALUES (?, ?, ?)', [
    idBytes(obligationId),
    idBytes(accountId),
    tx.now,
  ]);
}

/** Which of these somebody was let pay. */
export async function admittedTo(manager: EntityManager, accountId: string, obligationIds: readonly string[]): Promise<Set<string>> {
  if (obligationIds.length === 0) return new Set();
  const rows: { hex: string }[] = await manager.query(
    'SELECT LOWER(HEX(obligation_id)) AS hex FROM obligation_payer WHERE account_id = ? AND obligation_id IN (?)',
    [idBytes(accountId), obligationIds.map(idBytes)],
  );
  const given = new Set(rows.map(({ hex }) => hex));
  return new Set(obligationIds.filter((id) => given.has(id.replaceAll('-', ''))));
}
