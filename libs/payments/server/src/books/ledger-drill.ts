import { idBytes, idFromBytes } from '@tinhso/platform';
import type { LedgerEntryKind } from '@tinhso/payments-contract';
import type { EntityManager } from 'typeorm';

export interface AccountDay {
  readonly day: string;
  readonly entries: number;
  readonly debit: number;
  readonly credit: number;
  readonly locked: boolean;
}

const MOST_DAYS = 400;

/** Days on which an account moved, the newest first. */
export async function daysOfAccount(manager: EntityManager, account: string): Promise<AccountDay[]> {
  const rows: Record<keyof AccountDay, string | number>[] = await manager.query(
    `SELECT DATE_FORMAT(e.day, '%Y-%m-%d') AS day, COUNT(*) AS entries, SUM(l.debit) AS debit, SUM(l.credit) AS credit,
       EXISTS (SELECT 1 FROM ledger_day d WHERE d.day >= e.day) AS locked
     FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id WHERE l.account = ? GROUP BY e.day ORDER BY e.day DESC LIMIT ?`,
    [account, MOST_DAYS],
  );
  return rows.map(({ day, entries, debit, credit, locked }) => ({
    day: String(day),
    entries: Number(entries),
    debit: Number(debit),
    credit: Number(credit),
    locked: Number(locked) === 1,
  }));
}

export interface AccountEntry {
  readonly id: string;
  readonly kind: LedgerEntryKind;
  readonly against: readonly string[];
  readonly postedAt: Date;
  readonly debit: number;
  readonly credit: number;
  readonly paymentId?: string;
  readonly reference?: string;
}

interface EntryRecord {
  id: Buffer;
  kind: LedgerEntryKind;
  against: string | null;
  postedAt: Date;
  debit: string | number;
  credit: string | number;
  paymentId: Buffer | null;
  reference: string | null;
}

/** What was booked in an account on a day, oldest first. */
export async function entriesOfAccount(
  manager: EntityManager,
  { account, day, cursor }: { account: string; day: string; cursor?: string },
  limit: number,
): Promise<AccountEntry[]> {
  const rows: EntryRecord[] = await manager.query(
    `SELECT e.id, e.kind, e.posted_at AS postedAt, e.payment_id AS paymentId, p.reference, SUM(l.debit) AS debit, SUM(l.credit) AS credit,
       (SELECT GROUP_CONCAT(DISTINCT o.account) FROM ledger_line o WHERE o.entry_id = e.id AND o.account <> ?) AS against
     FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id LEFT JOIN payment p ON p.id = e.payment_id
     WHERE l.account = ? AND e.day = ?${cursor ? ' AND e.id > ?' : ''}
     GROUP BY e.id, e.kind, e.posted_at, e.payment_id, p.reference ORDER BY e.id LIMIT ?`,
    [account, account, day, ...(cursor ? [idBytes(cursor)] : []), limit],
  );
  return rows.map((row) => ({
    id: idFromBytes(row.id),
    kind: row.kind,
    against: row.against?.split(',') ?? [],
    postedAt: row.postedAt,
    debit: Number(row.debit),
    credit: Number(row.credit),
    ...(row.paymentId ? { paymentId: idFromBytes(row.paymentId) } : {}),
    ...(row.reference ? { reference: row.reference } : {}),
  }));
}
