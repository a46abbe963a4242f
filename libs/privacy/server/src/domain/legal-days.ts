import { dayKind, dayStart, dayToDate, isWorkingDay, localDay, nextWorkingDay, type WorkingCalendar } from '@tinhso/kernel';
import type { CountedDay, DayCount, LegalDeadline } from '@tinhso/privacy-contract';

/** What is known of a limit: the moment that began it, how long it is, and when it was kept. */
export interface Limit {
  readonly from: Date;
  readonly count: DayCount;
  readonly doneAt?: Date | null;
}

/**
 * The date of a limit in days (Civil Code 2015): the day that begins it is not counted (article 147), it ends with its last day
 * at 24:00, and when that is a day off, at the end of the next working day (article 148). In working days, only those count.
 */
export function legalDeadline(calendar: WorkingCalendar, { from, count: limit, doneAt }: Limit, now: Date): LegalDeadline {
  const first = localDay(calendar, from);
  const counted = limit.unit === 'days' ? first + limit.count : workingDaysAfter(calendar, first, limit.count);
  const due = isWorkingDay(calendar, counted) ? counted : nextWorkingDay(calendar, counted);
  const dueAt = new Date(dayStart(calendar, due + 1));
  return {
    limit,
    fromOn: dayToDate(first),
    dueOn: dayToDate(due),
    dueAt: dueAt.toISOString(),
    ...(due === counted ? {} : { movedFrom: dayToDate(counted) }),
    days: countedDays(calendar, first, counted, due, limit.unit),
    state: doneAt ? (doneAt < dueAt ? 'kept' : 'missed') : stateAt(calendar, due, dueAt, now),
    ...(doneAt ? { doneAt: doneAt.toISOString() } : {}),
  };
}

function workingDaysAfter(calendar: WorkingCalendar, first: number, count: number): number {
  let day = first;
  for (let n = 0; n < count; n++) day = nextWorkingDay(calendar, day);
  return day;
}

function countedDays(calendar: WorkingCalendar, first: number, last: number, due: number, unit: DayCount['unit']): CountedDay[] {
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = first + 1; day <= due; day++) {
    const date = dayToDate(day);
    const counts = day <= last && (unit === 'days' || isWorkingDay(calendar, day));
    days.push({ date, kind: dayKind(calendar, day), name: calendar.off[date] ?? '', ...(counts ? { number: ++number } : {}) });
  }
  return days;
}

/** `soon` from the working day before the last one on: the last moment at which something can still be done about it. */
function stateAt(calendar: WorkingCalendar, due: number, dueAt: Date, now: Date): LegalDeadline['state'] {
  if (now >= dueAt) return 'overdue';
  let before = due - 1;
  while (before > due - 30 && !isWorkingDay(calendar, before)) before--;
  return localDay(calendar, now) >= before ? 'soon' : 'running';
}
