import { ledgerAccount, type LedgerAccount, type LedgerEntryKind } from '@tinhso/payments-contract';
import type { Posting } from '../domain/posting.js';

/** Where the money of a transfer lies until it pays for something or goes back. */
export const TRANSFERS_IN = ledgerAccount('suspense', 'transfers');
const TRANSFERS_BACK = ledgerAccount('refunds', 'transfers');

export type TransferEntry = Extract<LedgerEntryKind, `transfer-${string}`>;

/** How each thing that happens to a transfer is booked; what it pays is booked as a charge, out of the same suspense. */
const BOOKING: Readonly<Record<TransferEntry, (bank: LedgerAccount) => [debit: LedgerAccount, credit: LedgerAccount]>> = {
  'transfer-received': (bank) => [bank, TRANSFERS_IN],
  'transfer-returning': () => [TRANSFERS_IN, TRANSFERS_BACK],
  'transfer-returned': (bank) => [TRANSFERS_BACK, bank],
};

/** @param account ours at the bank, as transfers name it */
export function transferBooking(
  kind: TransferEntry,
  { id, account, amount }: { readonly id: string; readonly account: string; readonly amount: number },
): Posting {
  const [debit, credit] = BOOKING[kind](ledgerAccount('bank', account));
  const lines = [
    { account: debit, debit: amount, credit: 0 },
    { account: credit, debit: 0, credit: amount },
  ];
  return { kind, sourceId: id, lines };
}
