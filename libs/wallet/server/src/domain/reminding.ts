import { daysLeft } from '@tinhso/wallet-contract';

/** A paper is told of when its end comes into sight, and once more when it is near. */
export type RemindStage = 'first' | 'last';

/** Days of the calendar before the last day on which a paper holds. */
export interface RemindDays {
  readonly first: number;
  readonly last: number;
}

/** What has to be told of a paper on a local day, unless it was before; nothing of what has ended, or ends long after. */
export function stageOf(validUntil: string, today: string, { first, last }: RemindDays): RemindStage | undefined {
  const left = daysLeft(validUntil, today);
  if (left < 0 || left > first) return undefined;
  return left <= last ? 'last' : 'first';
}
