import { isTicketClosed, type TicketStatus } from '@tinhso/feedback-contract';
import { addWorkingHours, type WorkingCalendar } from '@tinhso/kernel';
import { dateThatCounts, datesAfterPause, ticketDates, type ClockedTicket, type TicketLimits } from './ticket-clock.js';

/** What the clock writes into a report when it moves. */
export interface ClockChanges {
  readonly receiveDue: Date | null;
  readonly resolveDue: Date | null;
  readonly startedAt: Date | null;
  readonly pausedAt: Date | null;
  /** The date that counts from now on, and when the clock has to be looked at next. */
  readonly dueAt: Date | null;
  readonly watchAt: Date | null;
}

/** How a move of a report bears on its dates. */
export interface ClockMove {
  readonly to: TicketStatus;
  /** Another unit has it from now on: it has its own time to take it up, but the answer is due when it was. */
  readonly handed?: boolean;
  /** The dates begin anew from this moment: the report is not what it was, or was reopened. */
  readonly anewFrom?: Date;
}

/** The dates of a report after a move. */
export function clockAfter(
  calendar: WorkingCalendar,
  limits: TicketLimits,
  ticket: ClockedTicket,
  { to, handed, anewFrom }: ClockMove,
  now: Date,
): ClockChanges {
  const leftWait = ticket.status === 'waiting_for_reporter' && to !== 'waiting_for_reporter';
  const dates = anewFrom ? ticketDates(calendar, limits, anewFrom) : leftWait ? datesAfterPause(calendar, ticket, now) : ticket;
  const takenUp = to === 'in_progress' || to === 'waiting_for_reporter' || to === 'answered';
  const startedAt = takenUp ? (ticket.startedAt ?? now) : to === 'assigned' || to === 'reopened' ? null : ticket.startedAt;
  const receiveDue = handed ? sooner(addWorkingHours(calendar, now, limits.receiveHours), dates.resolveDue) : dates.receiveDue;
  const pausedAt = to === 'waiting_for_reporter' ? now : null;
  const next = { status: to, receiveDue, resolveDue: dates.resolveDue, startedAt, pausedAt };
  const dueAt = dateThatCounts(next)?.at ?? null;
  return { receiveDue, resolveDue: next.resolveDue, startedAt, pausedAt, dueAt, watchAt: isTicketClosed(to) ? null : dueAt };
}

const sooner = (one: Date, other: Date | null): Date => (other && other < one ? other : one);
