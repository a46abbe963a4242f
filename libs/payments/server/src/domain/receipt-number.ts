/** Template of electronic receipts without a printed value (NĐ 123/2020/NĐ-CP, TT 78/2021/TT-BTC). */
export const RECEIPT_TEMPLATE = '01BLP0-001';

/** Series of a unit in a year: `AA-26E`, the E for electronic. Each unit counts by itself. */
export const receiptSeries = (year: number): string => `AA-${String(year).slice(-2)}E`;

/** `AA-26E 0000012`. */
export const receiptNumber = (year: number, number: number): string => `${receiptSeries(year)} ${String(number).padStart(7, '0')}`;

/** What somebody typed, taken apart; undefined when it is no receipt number. */
export function parseReceiptNumber(text: string): { readonly year: number; readonly number: number } | undefined {
  const match = /^AA-?(\d{2})E[\s/-]*0*(\d{1,7})$/i.exec(text.trim());
  return match ? { year: 2000 + Number(match[1]), number: Number(match[2]) } : undefined;
}
