import { idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { BookedPayout, BookedTransfer } from './booked-money.js';

interface TransferRecord {
  transactionNo: string;
  reference: string | null;
  paymentId: Buffer | null;
  amount: string | number;
  bookedAt: Date;
  bookedOn: string;
  via: string;
  state: string;
  surplus: number;
  returned: string | number;
}

const SURPLUS = `FROM payment_charge c JOIN ledger_entry x ON x.source_id = c.id AND x.kind = 'surplus'
    WHERE c.gateway = 'vietqr' AND c.transaction_no = t.transaction_no`;
const TRANSFERS = `SELECT t.transaction_no AS transactionNo, p.reference, t.payment_id AS paymentId, t.amount, t.booked_at AS bookedAt,
    DATE_FORMAT(e.day, '%Y-%m-%d') AS bookedOn, t.via, t.state, EXISTS (SELECT 1 ${SURPLUS}) AS surplus,
    (SELECT COALESCE(SUM(r.amount), 0) FROM payment_refund r WHERE r.state <> 'rejected' AND r.charge_id IN (SELECT c.id ${SURPLUS})) AS returned
  FROM bank_transfer t JOIN ledger_entry e ON e.source_id = t.id AND e.kind = 'transfer-received' LEFT JOIN payment p ON p.id = t.payment_id
  WHERE t.account = ?`;

const transferOf = ({ paymentId, reference, amount, via, surplus, returned, ...row }: TransferRecord): BookedTransfer => ({
  ...row,
  amount: Number(amount),
  fromFile: via === 'settlement',
  surplus: Number(surplus) === 1,
  returned: Number(returned),
  ...(reference ? { reference } : {}),
  ...(paymentId ? { paymentId: idFromBytes(paymentId) } : {}),
});

/** What came into an account from one moment until before another, by the bank's clock. */
export async function transfersBetween(manager: EntityManager, account: string, from: Date, to: Date): Promise<BookedTransfer[]> {
  const rows: TransferRecord[] = await manager.query(`${TRANSFERS} AND t.booked_at >= ? AND t.booked_at < ?`, [account, from, to]);
  return rows.map(transferOf);
}

/** The same by the bank's numbers, whenever it came. */
export async function transfersNumbered(manager: EntityManager, account: string, numbers: readonly string[]): Promise<BookedTransfer[]> {
  if (numbers.length === 0) return [];
  const rows: TransferRecord[] = await manager.query(`${TRANSFERS} AND t.transaction_no IN (?)`, [account, numbers]);
  return rows.map(transferOf);
}

interface PayoutRecord {
  id: Buffer;
  amount: string | number;
  day: string;
  paymentId: Buffer | null;
  reference: string | null;
  transactionNo: string | null;
  note: string | null;
}

const PAID_OUT = `SELECT e.source_id AS id, l.credit AS amount, DATE_FORMAT(e.day, '%Y-%m-%d') AS day, p.id AS paymentId, p.reference,
    t.transaction_no AS transactionNo, r.decision_note AS note
  FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id AND l.account = ? AND l.credit > 0
    LEFT JOIN bank_transfer t ON t.id = e.source_id LEFT JOIN payment_refund r ON r.order_id = e.source_id
    LEFT JOIN payment p ON p.id = COALESCE(r.payment_id, t.payment_id)
  WHERE e.kind IN ('paid-out', 'transfer-returned') AND e.day BETWEEN ? AND ? ORDER BY e.day, e.id`;

/** What finance sent back out of an account by its own hand, as it is booked on some days. */
export async function payoutsBetween(manager: EntityManager, account: string, first: string, last: string): Promise<BookedPayout[]> {
  const rows: PayoutRecord[] = await manager.query(PAID_OUT, [`bank:${account}`, first, last]);
  return rows.map(({ id, amount, day, paymentId, reference, transactionNo, note }) => ({
    id: idFromBytes(id),
    amount: Number(amount),
    day,
    names: [reference, transactionNo].filter((name) => name !== null),
    note: note ?? '',
    ...(paymentId ? { paymentId: idFromBytes(paymentId) } : {}),
    ...(reference ? { reference } : {}),
  }));
}
