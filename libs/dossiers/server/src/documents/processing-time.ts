import type { TimeLimit } from '@tinhso/kernel';

/** Time limit as form 01 prints it: numbers below ten with a zero (NĐ 30/2020); in words where the law's limit is not known. */
export function printProcessingTime({ time, timeUncertain }: { readonly time: TimeLimit; readonly timeUncertain?: boolean }): string {
  if (timeUncertain) return 'Theo quy định';
  return time.mode === 'same_day' ? 'Trong ngày làm việc' : `${String(time.days).padStart(2, '0')} ngày làm việc`;
}
