/** Bills that fall due within so many days are told of. */
export const REMIND_DAYS = 7;

/** Days from one local day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether a bill is near enough to its day, or past it by not more than a month. */
export function isToRemind(dueOn: string, today: string): boolean {
  const days = daysBetween(today, dueOn);
  return days <= REMIND_DAYS && days >= -31;
}
