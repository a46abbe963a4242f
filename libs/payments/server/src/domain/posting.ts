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
  /** The charge, the refund or, for what is given back, the obligation that is booked. */
  readonly sourceId: string;
  /** Absent where a whole day is booked. */
  readonly paymentId?: string;
  readonly lines: readonly PostingLine[];
}

/** Where the money of a payment lies and whose it is. */
interface BookedMoney {
  readonly sourceId: string;
  readonly paymentId: string;
  /** Where it lies. */
  readonly clearing: LedgerAccount;
  /** Key of the way it came. */
  readonly way: string;
  /** Whose it is; asked for by what takes it away from there. */
  readonly payee?: LedgerAccount;
  readonly amount: Money;
}

/** What belongs to whom of a charge. */
export interface Share {
  readonly account: LedgerAccount;
  readonly amount: Money;
}

export const SUSPENSE = ledgerAccount('suspense', 'all');
/** The province's own account, into which gateways settle and from which finance pays. */
export const TREASURY = ledgerAccount('bank', 'treasury');

/** How each thing that happens to the money of a payment is booked: debit first, credit second. */
const BOOKING = {
  surplus: ({ clearing }) => [clearing, SUSPENSE],
  'give-back': ({ payee }) => [payee, SUSPENSE],
  'refund-sent': ({ way }) => [SUSPENSE, ledgerAccount('refunds', way)],
  'refund-done': ({ way, clearing }) => [ledgerAccount('refunds', way), clearing],
  'refund-refused': ({ way }) => [ledgerAccount('refunds', way), SUSPENSE],
  // Out of the till or account that `payee` names here: by whom it is paid.
  'paid-out': ({ way, payee }) => [ledgerAccount('refunds', way), payee ?? TREASURY],
} as const satisfies Partial<Record<LedgerEntryKind, (of: BookedMoney) => [LedgerAccount | undefined, LedgerAccount]>>;
export type BookedKind = keyof typeof BOOKING;
export const bookedKinds = Object.keys(BOOKING) as readonly BookedKind[];

/** The transaction that books a move of money. @throws Error for one without the account that it takes from: a fault of ours */
export function bookingOf(kind: BookedKind, of: BookedMoney): Posting {
  const [debit, credit] = BOOKING[kind](of);
  if (!debit) throw new Error(`${kind} takes money from nobody`);
  const lines = [
    { account: debit, debit: of.amount, credit: 0 },
    { account: credit, debit: 0, credit: of.amount },
  ];
  return { kind, sourceId: of.sourceId, paymentId: of.paymentId, lines };
}

/** The one transaction that books a charge: the whole where it lies, and to everybody what is theirs, summed by account. */
export function chargeOf(of: Omit<BookedMoney, 'amount' | 'payee' | 'way'>, shares: readonly Share[]): Posting {
  const sums = new Map<LedgerAccount, Money>();
  for (const { account, amount } of shares) sums.set(account, (sums.get(account) ?? 0) + amount);
  const credits = [...sums].map(([account, credit]) => ({ account, debit: 0, credit }));
  const lines = [{ account: of.clearing, debit: sumMoney(shares.map(({ amount }) => amount)), credit: 0 }, ...credits];
  return { kind: 'charge', sourceId: of.sourceId, paymentId: of.paymentId, lines };
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
