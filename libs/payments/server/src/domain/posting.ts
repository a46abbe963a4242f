import { money, sumMoney, type Money } from '@tinhso/kernel';
import { ledgerAccount, type LedgerAccount, type LedgerEntryKind } from '@tinhso/payments-contract';

/** One side of a transaction; exactly one of the two amounts is more than nothing. */
export interface PostingLine {
  readonly account: LedgerAccount;
  readonly debit: Money;
  readonly credit: Money;
}

export interface Posting {
  readonly kind: LedgerEntryKind;
  /** The charge or refund that is booked. */
  readonly sourceId: string;
  readonly paymentId: string;
  readonly lines: readonly PostingLine[];
}

/** Where the money of a payment lies and whose it is. */
interface BookedMoney {
  readonly sourceId: string;
  readonly paymentId: string;
  readonly gateway: string;
  readonly unitId: string;
  readonly amount: Money;
}

const move = (from: LedgerAccount, to: LedgerAccount, amount: Money): PostingLine[] => [
  { account: from, debit: amount, credit: 0 },
  { account: to, debit: 0, credit: amount },
];

const SUSPENSE = ledgerAccount('suspense', 'all');

/** How each thing that happens to money is booked: debit first, credit second. */
const BOOKING: Readonly<Record<LedgerEntryKind, (from: BookedMoney) => [LedgerAccount, LedgerAccount]>> = {
  charge: ({ gateway, unitId }) => [ledgerAccount('gateway', gateway), ledgerAccount('fees', unitId)],
  surplus: ({ gateway }) => [ledgerAccount('gateway', gateway), SUSPENSE],
  'give-back': ({ unitId }) => [ledgerAccount('fees', unitId), SUSPENSE],
  'refund-sent': ({ gateway }) => [SUSPENSE, ledgerAccount('refunds', gateway)],
  'refund-done': ({ gateway }) => [ledgerAccount('refunds', gateway), ledgerAccount('gateway', gateway)],
  'refund-refused': ({ gateway }) => [ledgerAccount('refunds', gateway), SUSPENSE],
};

/** The transaction that books something. */
export function bookingOf(kind: LedgerEntryKind, of: BookedMoney): Posting {
  const [debit, credit] = BOOKING[kind](of);
  return { kind, sourceId: of.sourceId, paymentId: of.paymentId, lines: move(debit, credit, of.amount) };
}

/** @throws Error for a transaction that does not balance, has an empty line, or moves less than nothing: a fault of ours */
export function assertBalanced({ kind, lines }: Posting): void {
  for (const { debit, credit } of lines) {
    if (money(debit) < 0 || money(credit) < 0 || (debit === 0) === (credit === 0))
      throw new Error(`a line of ${kind} has to be either debit or credit`);
  }
  const [debits, credits] = [sumMoney(lines.map((line) => line.debit)), sumMoney(lines.map((line) => line.credit))];
  if (lines.length < 2 || debits !== credits) throw new Error(`${kind} does not balance: ${debits} against ${credits}`);
}
