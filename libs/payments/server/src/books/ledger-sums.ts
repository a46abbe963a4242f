import type { EntityManager } from 'typeorm';
import type { AccountSum, BookedDay, LockedDay } from './booked-money.js';

type Numbers<T> = { [K in keyof T]: T[K] extends number ? string | number : T[K] };

/** Days on which something was booked, the newest first. */
export async function bookedDays(manager: EntityManager, limit: number): Promise<BookedDay[]> {
  const rows: Numbers<BookedDay>[] = await manager.query(
    `SELECT DATE_FORMAT(e.day, '%Y-%m-%d') AS day, COUNT(DISTINCT e.id) AS entries,
       SUM(IF(e.kind IN ('charge', 'surplus'), l.debit, 0)) AS taken, SUM(IF(e.kind IN ('refund-done', 'paid-out'), l.debit, 0)) AS returned
     FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id GROUP BY e.day ORDER BY e.day DESC LIMIT ?`,
    [limit],
  );
  return rows.map(({ day, entries, taken, returned }) => ({
    day,
    entries: Number(entries),
    taken: Number(taken),
    returned: Number(returned),
  }));
}

/** Days that are locked, the newest first. */
export async function lockedDays(manager: EntityManager, limit: number): Promise<LockedDay[]> {
  return manager.query(
    `SELECT DATE_FORMAT(day, '%Y-%m-%d') AS day, locked_at AS lockedAt, locked_by_name AS lockedBy FROM ledger_day ORDER BY day DESC LIMIT ?`,
    [limit],
  );
}

/** Sums of every account up to a day and on it. @param only of that day alone */
export async function accountSums(manager: EntityManager, day: string, only: 'that-day' | 'until' = 'until'): Promise<AccountSum[]> {
  const rows: Numbers<AccountSum>[] = await manager.query(
    `SELECT l.account, SUM(l.debit) AS debit, SUM(l.credit) AS credit FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
     WHERE e.day ${only === 'that-day' ? '=' : '<='} ? GROUP BY l.account ORDER BY l.account`,
    [day],
  );
  return rows.map(({ account, debit, credit }) => ({ account, debit: Number(debit), credit: Number(credit) }));
}

/** The first day before another on which something was booked and that is still open. */
export async function openDayBefore(manager: EntityManager, day: string): Promise<string | undefined> {
  const rows: { day: string | null }[] = await manager.query(
    `SELECT DATE_FORMAT(MIN(e.day), '%Y-%m-%d') AS day FROM ledger_entry e
     WHERE e.day < ? AND NOT EXISTS (SELECT 1 FROM ledger_day d WHERE d.day >= e.day)`,
    [day],
  );
  return rows[0]?.day ?? undefined;
}

/** What an account owes: its credits less its debits. */
export async function owedTo(manager: EntityManager, account: string): Promise<number> {
  const [row]: { owed: string | null }[] = await manager.query(
    'SELECT SUM(credit) - SUM(debit) AS owed FROM ledger_line WHERE account = ?',
    [account],
  );
  return Number(row?.owed ?? 0);
}
