const DATE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A complete date and time after the W3C note, with its zone. A plus sign that a query string made a space is read as one.
 * @returns undefined for anything else, days that the calendar does not have included
 */
export function parseW3cDate(text: string): Date | undefined {
  const tidy = text.replace(/ (\d{2}:\d{2})$/, '+$1');
  const parts = DATE.exec(tidy);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const real = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  const moment = new Date(tidy);
  return real && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

/** Whole seconds in UTC, e.g. 2026-11-23T02:30:00Z. */
export const w3cDate = (moment: Date): string => moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
