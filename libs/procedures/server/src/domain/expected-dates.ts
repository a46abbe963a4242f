import {
  cutoffOn,
  dayKind,
  dayStart,
  dayToDate,
  dueDate,
  localDay,
  nextWorkingDay,
  receivedCountsFrom,
  wallTime,
  type TimeLimit,
  type WorkingCalendar,
} from '@tinhso/kernel';
import type { ExpectedDates } from '@tinhso/procedures-contract';

/** Named days off after `from` up to the day of `to`, both local: what makes a date later than people would count. */
function daysOffBetween(calendar: WorkingCalendar, from: Date, to: Date): { date: string; name: string }[] {
  const found: { date: string; name: string }[] = [];
  for (let day = localDay(calendar, from) + 1; day <= localDay(calendar, to); day++) {
    const date = dayToDate(day);
    if (dayKind(calendar, day) === 'holiday') found.push({ date, name: calendar.off[date] ?? '' });
  }
  return found;
}

/** The moment of the cut-off on the day from which something received at `moment` counts. */
function cutoffFor(calendar: WorkingCalendar, moment: Date): Date {
  const day = localDay(calendar, receivedCountsFrom(calendar, moment));
  return new Date(dayStart(calendar, day) + wallTime(cutoffOn(calendar, day)));
}

/** When a result would be due if sent at `now`, and if the next cut-off is missed. A forecast: the clock runs from acceptance. */
export function expectedDates(calendar: WorkingCalendar, limit: TimeLimit, now: Date): ExpectedDates {
  const sentBy = cutoffFor(calendar, now);
  const due = dueDate(calendar, now, limit);
  const missed = new Date(sentBy.getTime() + 1);
  const afterDay = nextWorkingDay(calendar, localDay(calendar, sentBy));
  const afterBy = new Date(dayStart(calendar, afterDay) + wallTime(cutoffOn(calendar, afterDay)));
  const afterDue = dueDate(calendar, missed, limit);
  return {
    next: { sentBy: sentBy.toISOString(), dueAt: due.toISOString(), daysOff: daysOffBetween(calendar, now, due) },
    after: { sentBy: afterBy.toISOString(), dueAt: afterDue.toISOString(), daysOff: daysOffBetween(calendar, missed, afterDue) },
  };
}
