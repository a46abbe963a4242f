import { billServiceTexts, type Biller } from '@tinhso/bills-contract';
import type { Texts } from './details.js';

interface BilledMonth {
  readonly period: string;
  readonly lines: readonly { readonly label: Texts; readonly amount: number }[];
}

interface ObligationTexts {
  readonly title: Texts;
  readonly lines: readonly { readonly label: Texts; readonly amount: number }[];
}

/** `2026-10` as `10/2026`. */
const monthOf = (period: string): string => period.split('-').reverse().join('/');

/**
 * How something to pay is called, and its lines: those of the bill when the whole of it is paid and they add up, one line for a part of it,
 * for an advance, and for a bill with deductions.
 */
export function obligationOf(
  { service, name }: Pick<Biller, 'service' | 'name'>,
  amount: number,
  bill: BilledMonth | undefined,
): ObligationTexts {
  const what = billServiceTexts[service];
  if (!bill) {
    const title = { vi: `Trả trước: ${what.vi.toLocaleLowerCase('vi')}`, en: `In advance: ${what.en.toLowerCase()}` };
    return { title, lines: [{ label: name, amount }] };
  }
  const month = monthOf(bill.period);
  const title = { vi: `${what.vi} tháng ${month}`, en: `${what.en} of ${month}` };
  const whole = bill.lines.reduce((sum, line) => sum + line.amount, 0) === amount && bill.lines.every((line) => line.amount > 0);
  if (whole) return { title, lines: bill.lines };
  return { title, lines: [{ label: name, amount }] };
}
