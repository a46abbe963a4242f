import type { TimeLimit } from '@tinhso/kernel';

/** Time limit as form 01 prints it: numbers below ten with a zero (NĐ 30/2020). */
export const printProcessingTime = (limit: TimeLimit): string =>
  limit.mode === 'same_day' ? 'Trong ngày làm việc' : `${String(limit.days).padStart(2, '0')} ngày làm việc`;
