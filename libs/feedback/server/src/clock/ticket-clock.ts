import { isTicketClosed, isTicketPaused, type TicketDue, type TicketStatus } from '@tinhso/feedback-contract';
import { addWorkingHours, extendForPause, localDate, workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';

/** Two working days: nearer than that is "soon", as in the lists of dossiers. */
const SOON_HOURS = 16;

/** Limits of a level in office hours. */
export interface TicketLimits {
  readonly receiveHours: number;
  readonly resolveHours: number;
}

/** What the clock has to know of a report. */
export interface ClockedTicket {
  readonly status: TicketStatus;
  readonly receiveDue: Date | null;
  readonly resolveDue: Date | null;
  readonly startedAt: Date | null;
  readonly pausedAt: Date | null;
}

/** Until when a report has to be taken up, and until when it has to be answered. A night or a holiday counts nothing. */
export function ticketDates(
  calendar: WorkingCalendar,
  { receiveHours, resolveHours }: TicketLimits,
  from: Date,
): { receiveDue: Date; resolveDue: Date } {
  return { receiveDue: addWorkingHours(calendar, from, receiveHours), resolveDue: addWorkingHours(calendar, from, resolveHours) };
}

/** The date that counts now: that of taking it up until somebody did, then that of the answer; none while somebody else is waited for. */
export function dateThatCounts(ticket: ClockedTicket): { until: 'receive' | 'resolve'; at: Date } | undefined {
  if (isTicketClosed(ticket.status) || isTicketPaused(ticket.status)) return undefined;
  const until = ticket.startedAt ? 'resolve' : 'receive';
  const at = until === 'receive' ? ticket.receiveDue : ticket.resolveDue;
  return at ? { until, at } : undefined;
}

/** Both dates after the reporter was waited for: later by the office hours of the wait. */
export function datesAfterPause(
  calendar: WorkingCalendar,
  ticket: ClockedTicket,
  now: Date,
): { receiveDue: Date | null; resolveDue: Date | null } {
  const { pausedAt, receiveDue, resolveDue } = ticket;
  const later = (due: Date | null) => (due && pausedAt ? extendForPause(calendar, due, pausedAt, now) : due);
  return { receiveDue: later(receiveDue), resolveDue: later(resolveDue) };
}

/** How near the date that counts is. */
export function ticketDue(calendar: WorkingCalendar, ticket: ClockedTicket, now: Date): TicketDue {
  if (isTicketPaused(ticket.status)) return { level: 'paused' };
  const date = dateThatCounts(ticket);
  if (!date) return { level: 'none' };
  const { until, at } = date;
  const remainingHours = workingHoursBetween(calendar, now, at);
  const told = { until, at: at.toISOString(), remainingHours };
  if (at < now) return { level: 'overdue', ...told };
  if (localDate(calendar, at) === localDate(calendar, now)) return { level: 'today', ...told };
  return { level: remainingHours <= SOON_HOURS ? 'soon' : 'in_time', ...told };
}
