/** A stretch of office hours on a working day, local wall time `HH:MM`. */
export interface Shift {
  readonly from: string;
  readonly to: string;
}

/**
 * When an office works. All of it is data: holidays are decided year by year, and offices may keep other hours.
 * Dates are local `YYYY-MM-DD`.
 */
export interface WorkingCalendar {
  /** Days of the week off, 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  /** Days off by date, with the name that is told to people (may be empty). */
  readonly off: Readonly<Record<string, string>>;
  /** Weekend days that are worked to make up for a long holiday. */
  readonly workedWeekends: readonly string[];
  /** In order, not overlapping. */
  readonly shifts: readonly Shift[];
  /** What is received after this wall time counts from the next working morning (NĐ 118/2025). */
  readonly cutoff: string;
  /** Other cut-offs, each from a day on (`YYYY-MM-DD`): an office moves its own, and what came before keeps the one it came under. */
  readonly cutoffsFrom?: Readonly<Record<string, string>>;
  /** Local time minus UTC. Viet Nam keeps one offset all year, so no time-zone tables are needed on this path. */
  readonly utcOffsetMinutes: number;
}

/** Why a day is worked or not. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'worked_weekend';

/** Office hours of Vietnamese one-stop centres without any holiday; provinces add theirs. */
export const PLAIN_CALENDAR: WorkingCalendar = {
  weekend: [0, 6],
  off: {},
  workedWeekends: [],
  shifts: [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
  cutoff: '15:00',
  utcOffsetMinutes: 7 * 60,
};

const DAY = 86_400_000;

/** Milliseconds since local midnight of `HH:MM`. Throws a RangeError for another shape. */
export function wallTime(text: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!parts) throw new RangeError(`not a wall time: ${text}`);
  return (Number(parts[1]) * 60 + Number(parts[2])) * 60_000;
}

/** The number of the local day an instant falls on, counted from 1 January 1970. */
export function localDay(calendar: WorkingCalendar, instant: Date): number {
  return Math.floor((instant.getTime() + calendar.utcOffsetMinutes * 60_000) / DAY);
}

/** The cut-off that holds on a local day. */
export function cutoffOn({ cutoff, cutoffsFrom = {} }: WorkingCalendar, day: number): string {
  const date = dayToDate(day);
  const since = Object.keys(cutoffsFrom)
    .filter((from) => from <= date)
    .sort()
    .at(-1);
  return since === undefined ? cutoff : (cutoffsFrom[since] ?? cutoff);
}

/** The instant of local midnight with which a day begins. */
export function dayStart(calendar: WorkingCalendar, day: number): number {
  return day * DAY - calendar.utcOffsetMinutes * 60_000;
}

/** `YYYY-MM-DD` of a day number. */
export function dayToDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The local date of an instant, `YYYY-MM-DD`. */
export function localDate(calendar: Pick<WorkingCalendar, 'utcOffsetMinutes'>, instant: Date): string {
  return new Date(instant.getTime() + calendar.utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** Whether a day is worked, and if not, why not. A named day off wins over everything. */
export function dayKind(calendar: WorkingCalendar, day: number): DayKind {
  const date = dayToDate(day);
  if (Object.hasOwn(calendar.off, date)) return 'holiday';
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (!calendar.weekend.includes(weekday)) return 'working';
  return calendar.workedWeekends.includes(date) ? 'worked_weekend' : 'weekend';
}

/** Whether the office works on that day. */
export function isWorkingDay(calendar: WorkingCalendar, day: number): boolean {
  const kind = dayKind(calendar, day);
  return kind === 'working' || kind === 'worked_weekend';
}

/** The first working day after `day`. Throws when there is none within two years: such a calendar is a mistake. */
export function nextWorkingDay(calendar: WorkingCalendar, day: number): number {
  for (let next = day + 1; next <= day + 731; next++) if (isWorkingDay(calendar, next)) return next;
  throw new RangeError('the calendar has no working day within two years');
}

/** The last working day before `day`. Throws when there is none within two years: such a calendar is a mistake. */
export function previousWorkingDay(calendar: WorkingCalendar, day: number): number {
  for (let before = day - 1; before >= day - 731; before--) if (isWorkingDay(calendar, before)) return before;
  throw new RangeError('the calendar has no working day within two years');
}

/** Office hours of a day as instants `[from, to)` in milliseconds; none on a day off. */
export function shiftsOf(calendar: WorkingCalendar, day: number): { readonly from: number; readonly to: number }[] {
  if (!isWorkingDay(calendar, day)) return [];
  const midnight = dayStart(calendar, day);
  return calendar.shifts.map((shift) => ({ from: midnight + wallTime(shift.from), to: midnight + wallTime(shift.to) }));
}

/** Milliseconds of office hours on a full working day (eight hours with the usual shifts). */
export function fullDay(calendar: WorkingCalendar): number {
  return calendar.shifts.reduce((sum, shift) => sum + wallTime(shift.to) - wallTime(shift.from), 0);
}
