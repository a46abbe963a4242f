import type { LedgerEntryKind, PaymentState } from '@tinhso/payments-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { receiptNumber } from '../domain/receipt-number.js';

/** Rows that are read at once; a table of any length takes no more memory than this. */
const PIECE = 1_000;
/** Where a table ends, whatever was asked for. */
const MOST_PIECES = 500;

export interface ExportedPayment {
  readonly reference: string;
  readonly createdAt: string;
  readonly paidAt?: string;
  readonly state: PaymentState;
  readonly way: string;
  readonly caseCode: string;
  readonly payerName: string;
  readonly unitId: string;
  readonly itemAmount: number;
  readonly amount: number;
  readonly transactionNo?: string;
  readonly receipts: string;
}

interface PaymentRecord {
  id: Buffer;
  obligationId: Buffer;
  reference: string;
  createdAt: Date;
  paidAt: Date | null;
  state: PaymentState;
  way: string;
  caseCode: string;
  payerName: string;
  unitId: Buffer;
  itemAmount: string | number;
  amount: string | number;
  transactionNo: string | null;
  receipts: string | null;
}

const numbersOf = (receipts: string | null): string =>
  (receipts?.split(' ') ?? []).map((each) => receiptNumber(Number(each.split('/')[0]), Number(each.split('/')[1]))).join('; ');

/** What was paid, item by item, in the order in which it was begun. */
export async function* paymentsFrom(
  manager: EntityManager,
  { unitIds, from, to }: { unitIds: readonly string[]; from: Date; to: Date },
): AsyncGenerator<ExportedPayment> {
  if (unitIds.length === 0) return;
  let after: readonly [Buffer, Buffer] = [Buffer.alloc(16), Buffer.alloc(16)];
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const rows: PaymentRecord[] = await manager.query(
      `SELECT p.id, i.obligation_id AS obligationId, p.reference, p.created_at AS createdAt, p.paid_at AS paidAt, p.state, p.gateway AS way,
         o.case_code AS caseCode, o.payer_name AS payerName, i.unit_id AS unitId, i.amount AS itemAmount, p.amount,
         p.transaction_no AS transactionNo,
         (SELECT GROUP_CONCAT(CONCAT(r.year, '/', r.number) ORDER BY r.year, r.number SEPARATOR ' ') FROM receipt r
           WHERE r.payment_id = p.id AND r.obligation_id = i.obligation_id) AS receipts
       FROM payment p JOIN payment_item i ON i.payment_id = p.id JOIN payment_obligation o ON o.id = i.obligation_id
       WHERE p.created_at >= ? AND p.created_at < ? AND i.unit_id IN (?) AND (p.id, i.obligation_id) > (?, ?)
       ORDER BY p.id, i.obligation_id LIMIT ?`,
      [from, to, unitIds.map(idBytes), ...after, PIECE],
    );
    for (const row of rows)
      yield {
        reference: row.reference,
        createdAt: row.createdAt.toISOString(),
        ...(row.paidAt ? { paidAt: row.paidAt.toISOString() } : {}),
        state: row.state,
        way: row.way,
        caseCode: row.caseCode,
        payerName: row.payerName,
        unitId: idFromBytes(row.unitId),
        itemAmount: Number(row.itemAmount),
        amount: Number(row.amount),
        ...(row.transactionNo ? { transactionNo: row.transactionNo } : {}),
        receipts: numbersOf(row.receipts),
      };
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    after = [last.id, last.obligationId];
  }
}

export interface ExportedLine {
  readonly day: string;
  readonly postedAt: string;
  readonly entryId: string;
  readonly kind: LedgerEntryKind;
  readonly line: number;
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
  readonly reference?: string;
}

interface LineRecord {
  day: string;
  id: Buffer;
  postedAt: Date;
  kind: LedgerEntryKind;
  line: number;
  account: string;
  debit: string | number;
  credit: string | number;
  reference: string | null;
}

/** Lines of the ledger in the order in which they were booked. */
export async function* ledgerLinesFrom(manager: EntityManager, { from, to }: { from: string; to: string }): AsyncGenerator<ExportedLine> {
  let after: readonly [Buffer, number] = [Buffer.alloc(16), 0];
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const rows: LineRecord[] = await manager.query(
      `SELECT DATE_FORMAT(e.day, '%Y-%m-%d') AS day, e.id, e.posted_at AS postedAt, e.kind, l.line, l.account, l.debit, l.credit, p.reference
       FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id LEFT JOIN payment p ON p.id = e.payment_id
       WHERE e.day BETWEEN ? AND ? AND (e.id > ? OR (e.id = ? AND l.line > ?)) ORDER BY e.id, l.line LIMIT ?`,
      [from, to, after[0], after[0], after[1], PIECE],
    );
    for (const { id, postedAt, debit, credit, reference, ...row } of rows)
      yield {
        ...row,
        entryId: idFromBytes(id),
        postedAt: postedAt.toISOString(),
        debit: Number(debit),
        credit: Number(credit),
        ...(reference ? { reference } : {}),
      };
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    after = [last.id, last.line];
  }
}
