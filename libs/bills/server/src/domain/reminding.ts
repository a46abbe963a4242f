/** Bills that fall due within so many days are told of. */
export const REMIND_DAYS = 7;

/** Hours of the night in which nobody is told anything that can wait until morning. */
export const QUIET = { from: 22, to: 7 } as const;

/** @param hour local, 0 to 23 */
export const isQuiet = (hour: number): boolean => hour >= QUIET.from || hour < QUIET.to;

/** Days from one local day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether a bill is near enough to its day, or past it by not more than a month. */
export function isToRemind(dueOn: string, today: string): boolean {
  const days = daysBetween(today, dueOn);
  return days <= REMIND_DAYS && days >= -31;
}
