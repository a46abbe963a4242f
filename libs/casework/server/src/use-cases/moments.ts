import { addWorkingHours, dayStart, localDay, type WorkingCalendar } from '@tinhso/kernel';
import { SOON_HOURS } from '@tinhso/dossiers-contract';
import type { ListMoments } from '../domain/lists.js';

/** The moments that cut the clock lists, by the province's calendar. */
export const momentsAt = (calendar: WorkingCalendar, now: Date): ListMoments => ({
  now,
  tomorrow: new Date(dayStart(calendar, localDay(calendar, now) + 1)),
  soonUntil: addWorkingHours(calendar, now, SOON_HOURS),
});
