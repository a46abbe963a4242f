import { delegationLimits } from './limits.js';

/** Vietnam keeps one offset all year. */
const OFFSET_MS = 7 * 3_600_000;

/**
 * The eighteenth birthday (Civil Code 2015, article 20): the right of a guardian ends as this day begins. For whoever was
 * born on 29 February it is 1 March in a year without that day.
 * @param birthDate `YYYY-MM-DD`
 */
export function majorityOn(birthDate: string): string {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  return new Date(Date.UTC(year + delegationLimits.majorityYears, month - 1, day)).toISOString().slice(0, 10);
}

/** The moment a local day begins. */
export const startOfLocalDay = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MS);

/** The local date of a moment, `YYYY-MM-DD`. */
export const localDateOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** The end of a right of so many days: the last moment of its last local day. */
export function endAfterDays(from: Date, days: number): Date {
  const start = startOfLocalDay(localDateOf(from)).getTime();
  return new Date(start + (days + 1) * 86_400_000);
}
