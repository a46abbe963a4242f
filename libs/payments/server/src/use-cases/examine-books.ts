import { Inject, Injectable } from '@nestjs/common';
import { Reader } from '@tinhso/platform';

/** What must never be: each is a count that is nought in sound books. */
export interface BookFaults {
  /** Transactions whose debits are not their credits. */
  readonly unbalanced: number;
  /** Charges that were booked not once. */
  readonly chargesNotBooked: number;
  /** Settled obligations without exactly one receipt that stands. */
  readonly settledWithoutReceipt: number;
  /** Numbers that are missing in a series, or given beyond its count. */
  readonly receiptGaps: number;
  /** Payments that took money which is booked nowhere. */
  readonly paidWithoutCharge: number;
  /** Transactions of a locked day that were booked after it was locked. */
  readonly bookedIntoLocked: number;
  /** Charges of which more goes back than was taken. */
  readonly overRefunded: number;
  /** Đồng by which what waits of transfers is not what the ledger says. */
  readonly transfersNotExplained: number;
}

const QUERIES: Readonly<Record<keyof BookFaults, string>> = {
  unbalanced: `SELECT COUNT(*) AS n FROM (SELECT e.id FROM ledger_entry e LEFT JOIN ledger_line l ON l.entry_id = e.id
    GROUP BY e.id HAVING COALESCE(SUM(l.debit), 0) <> COALESCE(SUM(l.credit), 0) OR COUNT(l.line) < 2) x`,
  chargesNotBooked: `SELECT COUNT(*) AS n FROM (SELECT c.id FROM payment_charge c
    LEFT JOIN ledger_entry e ON e.source_id = c.id AND e.kind IN ('charge', 'surplus') GROUP BY c.id HAVING COUNT(e.id) <> 1) x`,
  settledWithoutReceipt: `SELECT COUNT(*) AS n FROM (SELECT o.id FROM payment_obligation o
    LEFT JOIN receipt r ON r.obligation_id = o.id AND r.kind = 'receipt' WHERE o.state = 'settled' GROUP BY o.id HAVING COUNT(r.id) <> 1) x`,
  receiptGaps: `SELECT COALESCE(SUM(ABS(s.last_number - COALESCE(r.given, 0))), 0) AS n FROM receipt_series s
    LEFT JOIN (SELECT unit_id, year, COUNT(*) AS given FROM receipt GROUP BY unit_id, year) r ON r.unit_id = s.unit_id AND r.year = s.year`,
  paidWithoutCharge: `SELECT COUNT(*) AS n FROM payment p WHERE p.state IN ('paid', 'refunding', 'refunded', 'part_refunded')
    AND NOT EXISTS (SELECT 1 FROM payment_charge c WHERE c.payment_id = p.id)`,
  bookedIntoLocked: 'SELECT COUNT(*) AS n FROM ledger_entry e JOIN ledger_day d ON d.day = e.day WHERE e.posted_at > d.locked_at',
  overRefunded: `SELECT COUNT(*) AS n FROM (SELECT c.id FROM payment_charge c JOIN payment_refund r ON r.charge_id = c.id AND r.state <> 'rejected'
    GROUP BY c.id, c.amount HAVING SUM(r.amount) > c.amount) x`,
  transfersNotExplained: `SELECT ABS(COALESCE((SELECT SUM(l.credit) - SUM(l.debit) FROM ledger_line l WHERE l.account = 'suspense:transfers'), 0)
    - COALESCE((SELECT SUM(t.amount) FROM bank_transfer t WHERE t.state IN ('unclear', 'collecting')), 0)) AS n`,
};

/** Examines the books by what stands in the tables, not by the code that wrote them. */
@Injectable()
export class ExamineBooks {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  async run(): Promise<BookFaults> {
    const found: [string, number][] = [];
    for (const [name, sql] of Object.entries(QUERIES)) {
      const [row] = await this.reader.manager.query<{ n: string | number }[]>(sql);
      found.push([name, Number(row?.n ?? 0)]);
    }
    return Object.fromEntries(found) as unknown as BookFaults;
  }
}
