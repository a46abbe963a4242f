import { dayKind, dayStart, dayToDate, fullDay, localDay, type DayKind, type WorkingCalendar } from './calendar.js';
import { countingStart, dueDate, lastDayOf, workingHoursBetween, type CountingReason, type TimeLimit } from './working-time.js';

/** One day of the sum. */
export interface ExplainedDay {
  /** Local `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: DayKind;
  /** Name of a holiday; empty otherwise. */
  readonly name: string;
  /** Office hours of this day that belong to the time limit. */
  readonly countedHours: number;
  /** Of these, the hours gone by at `now`. */
  readonly usedHours: number;
}

/** The arithmetic of a due date, in the order in which the legal clock prints it. */
export interface DueExplanation {
  readonly receivedAt: Date;
  readonly countsFrom: Date;
  readonly reason: CountingReason;
  readonly limit: TimeLimit;
  readonly hoursPerDay: number;
  /** The limit in office hours; where it ends with a day, from the counting start to the close of that day. */
  readonly limitHours: number;
  readonly dueAt: Date;
  /** Of a limit that ends with a day: that day, local `YYYY-MM-DD`. The due date lies later when it is a day off. */
  readonly lastDay?: string;
  /** Every day from receipt to the due day, days off among them. */
  readonly days: readonly ExplainedDay[];
  readonly usedHours: number;
  /** Negative when overdue. */
  readonly remainingHours: number;
}

/** Explains {@link dueDate} step by step as it stands at `now`. Σ `countedHours` = `limitHours` = `usedHours` + `remainingHours` until it is due. */
export function explainDue(calendar: WorkingCalendar, receivedAt: Date, limit: TimeLimit, now: Date): DueExplanation {
  const start = countingStart(calendar, receivedAt);
  const dueAt = dueDate(calendar, receivedAt, limit);
  const days: ExplainedDay[] = [];
  for (let day = localDay(calendar, receivedAt); day <= localDay(calendar, dueAt); day++) {
    const from = new Date(Math.max(dayStart(calendar, day), start.from.getTime()));
    const to = new Date(Math.min(dayStart(calendar, day + 1), dueAt.getTime()));
    const date = dayToDate(day);
    const until = new Date(Math.min(to.getTime(), now.getTime()));
    days.push({
      date,
      kind: dayKind(calendar, day),
      name: calendar.off[date] ?? '',
      countedHours: Math.max(0, workingHoursBetween(calendar, from, to)),
      usedHours: Math.max(0, workingHoursBetween(calendar, from, until)),
    });
  }
  return {
    receivedAt,
    countsFrom: start.from,
    reason: start.reason,
    limit,
    hoursPerDay: fullDay(calendar) / 3_600_000,
    limitHours: workingHoursBetween(calendar, start.from, dueAt),
    dueAt,
    ...(limit.mode === 'hours' || limit.mode === 'working_days' ? {} : { lastDay: dayToDate(lastDayOf(calendar, start.from, limit)) }),
    days,
    usedHours: Math.max(0, workingHoursBetween(calendar, start.from, now)),
    remainingHours: workingHoursBetween(calendar, now > start.from ? now : start.from, dueAt),
  };
}
