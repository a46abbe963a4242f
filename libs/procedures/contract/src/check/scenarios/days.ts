const DAY_MS = 86_400_000;

/** A local date some days on. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day of another year; 29 February becomes 1 March where there is none. */
export function addYears(date: string, years: number): string {
  const moment = new Date(Date.parse(date));
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}

export const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
