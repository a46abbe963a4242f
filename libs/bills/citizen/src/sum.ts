import type { OpenBill } from '@tinhso/bills-contract';

/** What somebody typed as a sum: digits with dots or spaces between. @returns undefined for anything else */
export function typedSum(typed: string): number | undefined {
  const digits = typed.replace(/[\s.,đ]/gi, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

/** The sum to pay for a bill now, by what was typed; undefined when it cannot be paid so. */
export function sumFor({ amount, partLeast }: Pick<OpenBill, 'amount' | 'partLeast'>, typed: string | undefined): number | undefined {
  if (typed === undefined || partLeast === undefined) return amount;
  const sum = typedSum(typed);
  if (sum === undefined || sum > amount) return undefined;
  return sum === amount || (sum >= partLeast && amount - sum >= 1_000) ? sum : undefined;
}
