import type { Biller } from '@tinhso/bills-contract';

/** What a pick is refused for; undefined when it can be paid. */
export type PickFault = 'bill-gone' | 'bill-changed' | 'part-out-of-range';

/** What is left of a bill, by the provider's word less what was paid here and not credited yet. */
export interface LeftOver {
  readonly amount: number;
}

/**
 * Whether a sum can be paid for a bill. The whole always can; a part only where the provider takes parts: not less than the least, and what
 * stays is none or a part that could be paid in its turn.
 */
export function faultOfPick(bill: LeftOver | undefined, amount: number, { part }: Pick<Biller, 'part'>): PickFault | undefined {
  if (!bill || bill.amount <= 0) return 'bill-gone';
  if (amount === bill.amount) return undefined;
  if (amount > bill.amount || !part) return 'bill-changed';
  const left = bill.amount - amount;
  return amount >= part.least && left >= Math.min(part.least, 1_000) ? undefined : 'part-out-of-range';
}

/** Whether a sum can be paid in advance. */
export const faultOfAdvance = (amount: number, { advance }: Pick<Biller, 'advance'>): PickFault | undefined =>
  advance && amount >= advance.least && amount <= advance.most && amount % 1_000 === 0 ? undefined : 'part-out-of-range';
