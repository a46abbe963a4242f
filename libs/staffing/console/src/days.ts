import { formatDate } from '@tinhso/ui';

/** Today in Vietnam, `yyyy-mm-dd`. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The last day of a period that ends at a moment, for people: a moment of midnight means the day before. */
export const lastDay = (end: string): string => formatDate(new Date(Date.parse(end) - 1));

export const firstDay = (start: string): string => formatDate(start);
