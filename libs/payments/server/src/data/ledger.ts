import { newId } from '@tinhso/kernel';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { assertBalanced, type Posting } from '../domain/posting.js';
import { LedgerEntryRow, LedgerLineRow } from './money.entities.js';

/**
 * Books a transaction. One that books the same thing a second time fails on its key, and with it everything around it. What comes for a
 * day that is locked, or before it, is booked on the first day that is open; whoever locks a day waits for those who are booking.
 * @param day local day, `YYYY-MM-DD`
 * @throws Error when it does not balance
 */
export async function post(tx: Tx, posting: Posting, day: string): Promise<void> {
  assertBalanced(posting);
  const entry = idBytes(newId());
  await tx.manager.query(
    `INSERT INTO ledger_entry (id, kind, source_id, payment_id, posted_at, day)
     SELECT ?, ?, ?, ?, ?, GREATEST(CAST(? AS DATE), COALESCE(MAX(d.day) + INTERVAL 1 DAY, CAST(? AS DATE)))
       FROM ledger_day d LOCK IN SHARE MODE`,
    [entry, posting.kind, idBytes(posting.sourceId), posting.paymentId ? idBytes(posting.paymentId) : null, tx.now, day, day],
  );
  await tx.manager.query(
    `INSERT INTO ledger_line (entry_id, line, account, debit, credit) VALUES ${posting.lines.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    posting.lines.flatMap(({ account, debit, credit }, index) => [entry, index + 1, account, debit, credit]),
  );
}

/** Everything that was booked for a payment, oldest first. */
export async function ledgerOf(
  manager: EntityManager,
  paymentId: string,
): Promise<readonly { readonly entry: LedgerEntryRow; readonly lines: readonly LedgerLineRow[] }[]> {
  const entries = await manager.find(LedgerEntryRow, { where: { paymentId }, order: { id: 'ASC' } });
  if (entries.length === 0) return [];
  const lines = await manager
    .createQueryBuilder(LedgerLineRow, 'l')
    .where('l.entryId IN (:...ids)', { ids: entries.map(({ id }) => idBytes(id)) })
    .orderBy('l.line')
    .getMany();
  return entries.map((entry) => ({ entry, lines: lines.filter(({ entryId }) => entryId === entry.id) }));
}
