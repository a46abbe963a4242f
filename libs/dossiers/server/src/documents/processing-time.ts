import type { TimeLimit } from '@tinhso/kernel';

/** Time limit as form 01 prints it: numbers below ten with a zero (NĐ 30/2020); in words where the law's limit is not known. */
export function printProcessingTime({ time, timeUncertain }: { readonly time: TimeLimit; readonly timeUncertain?: boolean }): string {
  if (timeUncertain) return 'Theo quy định';
  const two = (count: number): string => String(count).padStart(2, '0');
  switch (time.mode) {
    case 'same_day':
      return 'Trong ngày làm việc';
    case 'hours':
      return `${two(time.hours)} giờ làm việc`;
    case 'working_days':
      return `${two(time.days)} ngày làm việc`;
    case 'calendar_days':
      return `${two(time.days)} ngày`;
    case 'months':
      return `${two(time.months)} tháng`;
  }
}
