import {
  cutoffOn,
  dayKind,
  dayStart,
  fullDay,
  isWorkingDay,
  localDay,
  nextWorkingDay,
  previousWorkingDay,
  shiftsOf,
  wallTime,
  type WorkingCalendar,
} from './calendar.js';

/**
 * How long the law gives: within the working day, so many hours or days of office time, or so many days or months of the calendar, days off
 * among them.
 */
export type TimeLimit =
  | { readonly mode: 'same_day' }
  | { readonly mode: 'hours'; readonly hours: number }
  | { readonly mode: 'working_days'; readonly days: number }
  | { readonly mode: 'calendar_days'; readonly days: number }
  | { readonly mode: 'months'; readonly months: number };

/** Why the clock does not start at the moment of receipt. */
export type CountingReason = 'at_once' | 'before_opening' | 'between_shifts' | 'after_cutoff' | 'day_off';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The moment from which a dossier's time runs, and why. Received exactly at the cut-off still counts that day. */
export function countingStart(calendar: WorkingCalendar, receivedAt: Date): { readonly from: Date; readonly reason: CountingReason } {
  const day = localDay(calendar, receivedAt);
  const at = receivedAt.getTime();
  const shifts = shiftsOf(calendar, day);
  const late = at > dayStart(calendar, day) + wallTime(cutoffOn(calendar, day));
  if (shifts.length === 0 || late) {
    const morning = shiftsOf(calendar, nextWorkingDay(calendar, day))[0];
    if (!morning) throw new RangeError('the calendar has no shifts');
    return { from: new Date(morning.from), reason: shifts.length === 0 ? 'day_off' : 'after_cutoff' };
  }
  const shift = shifts.find((each) => at < each.to);
  if (!shift) return countingStart(calendar, new Date(dayStart(calendar, nextWorkingDay(calendar, day))));
  if (at >= shift.from) return { from: receivedAt, reason: 'at_once' };
  return { from: new Date(shift.from), reason: shift === shifts[0] ? 'before_opening' : 'between_shifts' };
}

/** The moment from which a dossier's time runs: at once in office hours before the cut-off, else at the next opening. */
export function receivedCountsFrom(calendar: WorkingCalendar, receivedAt: Date): Date {
  return countingStart(calendar, receivedAt).from;
}

/**
 * The instant at which `hours` of office time have passed after `from`. It always lies within office hours,
 * so never on a day off; a sum that ends with a shift ends at its last minute, not at the next opening.
 */
export function addWorkingHours(calendar: WorkingCalendar, from: Date, hours: number): Date {
  if (!(hours >= 0)) throw new RangeError(`not a length of time: ${hours} hours`);
  let left = Math.round(hours * HOUR);
  let day = localDay(calendar, from);
  for (;;) {
    for (const shift of shiftsOf(calendar, day)) {
      const start = Math.max(shift.from, from.getTime());
      if (start > shift.to || (start === shift.to && left > 0)) continue;
      if (left <= shift.to - start) return new Date(start + left);
      left -= shift.to - start;
    }
    day = nextWorkingDay(calendar, day);
  }
}

/**
 * The latest instant after which `hours` of office time are left until `to`: so long before a deadline somebody is told of it.
 * It always lies within office hours; a sum that ends with a shift's beginning ends there, not at the close before it.
 */
export function subtractWorkingHours(calendar: WorkingCalendar, to: Date, hours: number): Date {
  if (!(hours >= 0)) throw new RangeError(`not a length of time: ${hours} hours`);
  let left = Math.round(hours * HOUR);
  let day = localDay(calendar, to);
  for (;;) {
    for (const shift of shiftsOf(calendar, day).reverse()) {
      const end = Math.min(shift.to, to.getTime());
      if (end < shift.from || (end === shift.from && left > 0)) continue;
      if (left <= end - shift.from) return new Date(end - left);
      left -= end - shift.from;
    }
    day = previousWorkingDay(calendar, day);
  }
}

/** Office hours between two instants, in hours; negative when `to` lies before `from`. */
export function workingHoursBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  if (to < from) return -workingHoursBetween(calendar, to, from);
  let sum = 0;
  const last = localDay(calendar, to);
  for (let day = localDay(calendar, from); day <= last; day++) {
    for (const shift of shiftsOf(calendar, day)) {
      sum += Math.max(0, Math.min(shift.to, to.getTime()) - Math.max(shift.from, from.getTime()));
    }
  }
  return sum / HOUR;
}

/**
 * When a dossier received at `receivedAt` is due (NĐ 118/2025, Bộ luật Dân sự 2015 điều 147-148): the end of the counting day for
 * `same_day`; so much office time after the counting start for `hours` and `working_days`; for `calendar_days` and `months` the close of
 * the last day, the counting day itself not being counted. Never on a day off.
 */
export function dueDate(calendar: WorkingCalendar, receivedAt: Date, limit: TimeLimit): Date {
  const from = receivedCountsFrom(calendar, receivedAt);
  switch (limit.mode) {
    case 'hours':
      return addWorkingHours(calendar, from, limit.hours);
    case 'working_days':
      return addWorkingHours(calendar, from, (limit.days * fullDay(calendar)) / HOUR);
    default:
      return closeOf(calendar, workingDayFrom(calendar, lastDayOf(calendar, from, limit)));
  }
}

/** The last day of a limit that ends with a day, worked or not. */
export function lastDayOf(calendar: WorkingCalendar, from: Date, limit: Exclude<TimeLimit, { mode: 'hours' | 'working_days' }>): number {
  const day = localDay(calendar, from);
  if (limit.mode === 'months') return addMonths(day, limit.months);
  return limit.mode === 'calendar_days' ? day + limit.days : day;
}

/** The same day some months later; where that month has no such day, its last one (Bộ luật Dân sự 2015 điều 148 khoản 3). */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** The day itself when it is worked, else the next one that is: a limit that ends on a day off ends with the next working day. */
const workingDayFrom = (calendar: WorkingCalendar, day: number): number =>
  isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);

/** The last office minute of a working day. */
function closeOf(calendar: WorkingCalendar, day: number): Date {
  const shifts = shiftsOf(calendar, day);
  const close = shifts[shifts.length - 1];
  if (!close) throw new RangeError('the calendar has no shifts');
  return new Date(close.to);
}

/**
 * The due date after a pause: later by the office hours for which somebody else was waited for, or by the days of the calendar where the
 * limit is counted in those.
 */
export function extendForPause(calendar: WorkingCalendar, dueAt: Date, pausedFrom: Date, pausedTo: Date, limit?: TimeLimit): Date {
  if (limit?.mode !== 'calendar_days' && limit?.mode !== 'months')
    return addWorkingHours(calendar, dueAt, Math.max(0, workingHoursBetween(calendar, pausedFrom, pausedTo)));
  const days = Math.max(0, localDay(calendar, pausedTo) - localDay(calendar, pausedFrom));
  return days === 0 ? dueAt : closeOf(calendar, workingDayFrom(calendar, localDay(calendar, dueAt) + days));
}

/** Whether an instant falls on a day on which the office works. */
export function isOnWorkingDay(calendar: WorkingCalendar, instant: Date): boolean {
  const kind = dayKind(calendar, localDay(calendar, instant));
  return kind === 'working' || kind === 'worked_weekend';
}
