import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { dateThatCounts, datesAfterPause, ticketDates, ticketDue, type ClockedTicket } from './ticket-clock.js';

/** Local wall time in Viet Nam; 23 November 2026 is a Monday. */
const at = (day: number, time: string) => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}:00+07:00`);
const ticket = (over: Partial<ClockedTicket> = {}): ClockedTicket => ({
  status: 'assigned',
  receiveDue: at(23, '16:00'),
  resolveDue: at(27, '10:00'),
  startedAt: null,
  pausedAt: null,
  ...over,
});

describe('the dates of a report', () => {
  it('count office hours only: a report of Saturday night runs from Monday morning', () => {
    const { receiveDue, resolveDue } = ticketDates(PLAIN_CALENDAR, { receiveHours: 8, resolveHours: 4 }, at(21, '22:00'));
    expect(receiveDue).toEqual(at(23, '17:00'));
    expect(resolveDue).toEqual(at(23, '11:30'));
  });

  it('are that of taking it up until somebody does, then that of the answer', () => {
    expect(dateThatCounts(ticket())).toEqual({ until: 'receive', at: at(23, '16:00') });
    expect(dateThatCounts(ticket({ status: 'in_progress', startedAt: at(23, '09:00') }))).toEqual({
      until: 'resolve',
      at: at(27, '10:00'),
    });
  });

  it('stand still while the reporter is asked, and move by that wait', () => {
    const paused = ticket({ status: 'waiting_for_reporter', startedAt: at(23, '08:00'), pausedAt: at(23, '10:00') });
    expect(dateThatCounts(paused)).toBeUndefined();
    expect(ticketDue(PLAIN_CALENDAR, paused, at(25, '10:00')).level).toBe('paused');
    // Two working days of waiting.
    expect(datesAfterPause(PLAIN_CALENDAR, paused, at(25, '10:00')).resolveDue).toEqual(new Date('2026-12-01T10:00:00+07:00'));
  });

  it('tell how near they are', () => {
    const level = (now: Date) => ticketDue(PLAIN_CALENDAR, ticket({ startedAt: at(20, '08:00'), status: 'in_progress' }), now).level;
    expect(level(at(23, '08:00'))).toBe('in_time');
    expect(level(at(26, '08:00'))).toBe('soon');
    expect(level(at(27, '08:00'))).toBe('today');
    expect(level(at(27, '10:01'))).toBe('overdue');
  });

  it('are none once it is answered, late or not', () => {
    expect(ticketDue(PLAIN_CALENDAR, ticket({ status: 'answered' }), at(30, '10:00'))).toEqual({ level: 'none' });
  });
});
