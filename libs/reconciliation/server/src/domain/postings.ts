import type { LedgerAccount, LedgerEntryKind } from '@tinhso/payments-contract';

/** One move of money that the close books: from the credit side to the debit side. */
export interface CloseMove {
  readonly kind: Extract<LedgerEntryKind, 'settled-to-bank' | 'gateway-fee' | 'cash-banked' | 'adjustment'>;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amount: number;
}

const TREASURY: LedgerAccount = 'bank:treasury';

const move = (kind: CloseMove['kind'], debit: LedgerAccount, credit: LedgerAccount, amount: number): CloseMove[] => {
  if (amount === 0) return [];
  return [amount > 0 ? { kind, debit, credit, amount } : { kind, debit: credit, credit: debit, amount: -amount }];
};

/** What a gateway settled: the net came to the bank, the fee is a cost, and money that nobody here knows of waits. */
export function movesOfFile(
  clearing: LedgerAccount,
  { taken, returned, fees, unknown }: { taken: number; returned: number; fees: number; unknown: number },
): CloseMove[] {
  const way = clearing.slice(clearing.indexOf(':') + 1);
  return [
    ...move('settled-to-bank', TREASURY, clearing, taken - returned - fees),
    ...move('gateway-fee', `costs:${way}`, clearing, fees),
    ...move('adjustment', clearing, 'suspense:all', unknown),
  ];
}

/** What came to the bank is there already: only the bank's fee is a cost, and money that nobody here knows of waits. */
export const movesOfStatement = (
  account: LedgerAccount,
  way: string,
  { fees, unknown }: { fees: number; unknown: number },
): CloseMove[] => [...move('gateway-fee', `costs:${way}`, account, fees), ...move('adjustment', account, 'suspense:all', unknown)];

/** What was counted in a till goes to the bank. */
export const movesOfTill = (unitId: string, counted: number): CloseMove[] => move('cash-banked', TREASURY, `cash:${unitId}`, counted);
