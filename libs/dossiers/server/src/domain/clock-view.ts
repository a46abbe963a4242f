import { explainDue, localDay, workingHoursBetween, type TimeLimit, type WorkingCalendar } from '@tinhso/kernel';
import {
  isClosed,
  isWaiting,
  SOON_HOURS,
  type ClockView,
  type DossierStatus,
  type DueLevel,
  type DueView,
} from '@tinhso/dossiers-contract';
import { explainSentences, movedSentence, pausedSentence, promiseSentence } from './explain.js';

/** What the clock of a dossier depends on. */
export interface ClockFacts {
  readonly status: DossierStatus;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly clockFrom: Date | null;
  readonly promisedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly statusSince: Date;
  /** Office minutes by which the office moved its own promise. */
  readonly movedMinutes: number;
}

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** How near a date is. Overdue is told by the minute, the rest by office hours. */
export function dueView(calendar: WorkingCalendar, status: DossierStatus, dueAt: Date, now: Date): DueView {
  if (isClosed(status)) return { level: 'none' };
  if (isWaiting(status)) return { level: 'paused' };
  const hours = rounded(workingHoursBetween(calendar, now, dueAt));
  const level: DueLevel =
    now > dueAt ? 'overdue' : localDay(calendar, now) === localDay(calendar, dueAt) ? 'today' : hours <= SOON_HOURS ? 'soon' : 'in_time';
  return { level, at: dueAt.toISOString(), remainingHours: hours };
}

function countOf(limit: TimeLimit): number {
  switch (limit.mode) {
    case 'same_day':
      return 1;
    case 'hours':
      return limit.hours;
    case 'months':
      return limit.months;
    default:
      return limit.days;
  }
}

/** The legal clock with its arithmetic as it stands at `now`. */
export function clockView(calendar: WorkingCalendar, limit: TimeLimit, facts: ClockFacts, now: Date, locale: 'vi' | 'en'): ClockView {
  if (isClosed(facts.status) && facts.status !== 'returned') return { state: 'none', due: { level: 'none' }, days: [], explain: [] };
  const accepted = facts.acceptedAt !== null;
  const from = facts.clockFrom ?? facts.submittedAt;
  // What the clock reads: now, the moment it was stopped at, or the moment it ended.
  const reading = facts.status === 'returned' ? facts.statusSince : (facts.pausedAt ?? now);
  const sum = explainDue(calendar, from, limit, reading);
  const dueAt = facts.promisedAt ?? sum.dueAt;
  const moved = accepted ? facts.movedMinutes / 60 : 0;
  const waited = accepted ? Math.max(0, workingHoursBetween(calendar, sum.dueAt, dueAt) - moved) : 0;
  const added = waited > 0 || moved > 0;
  const explain = explainSentences(calendar, sum, locale, !accepted ? 'expected' : added ? 'added_to' : 'promised');
  return {
    state: !accepted ? 'expected' : facts.status === 'returned' ? 'ended' : facts.pausedAt ? 'paused' : 'running',
    due: dueView(calendar, facts.status, dueAt, now),
    receivedAt: from.toISOString(),
    countsFrom: sum.countsFrom.toISOString(),
    ...(waited > 0 ? { waitedHours: rounded(waited) } : {}),
    ...(moved > 0 ? { movedHours: rounded(moved) } : {}),
    ...(facts.pausedAt ? { pausedSince: facts.pausedAt.toISOString() } : {}),
    limit: { mode: limit.mode, count: countOf(limit) },
    limitHours: rounded(sum.limitHours),
    usedHours: rounded(Math.max(0, Math.min(sum.usedHours - waited, sum.limitHours))),
    days: sum.days.map((day) => ({ ...day, countedHours: rounded(day.countedHours), usedHours: rounded(day.usedHours) })),
    explain: [
      ...explain,
      ...(waited > 0 ? [pausedSentence(waited, locale)] : []),
      ...(moved > 0 ? [movedSentence(moved, locale)] : []),
      ...(added ? [promiseSentence(calendar, dueAt, locale)] : []),
    ],
  };
}
