import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

const reading = (unit: string[]): ReadingConfig => Object.assign(new ReadingConfig(), { unit });

/** Whole number ≥ 0 in Vietnamese words: 2026 → `hai nghìn không trăm hai mươi sáu`. */
export const inWords = (value: number): string => doReadNumber(String(value), reading([]));

/** Whole đồng in words, as receipts want it: 7000 → `Bảy nghìn đồng`. */
export function amountInWords(amount: number): string {
  const text = doReadNumber(String(amount), reading(['đồng']));
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
