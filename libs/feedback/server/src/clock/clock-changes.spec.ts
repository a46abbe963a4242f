import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { clockAfter } from './clock-changes.js';
import type { ClockedTicket } from './ticket-clock.js';

const limits = { receiveHours: 8, resolveHours: 80 };
const at = (day: number, time: string) => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}:00+07:00`);
const fresh: ClockedTicket = {
  status: 'assigned',
  receiveDue: at(23, '16:00'),
  resolveDue: at(30, '10:00'),
  startedAt: null,
  pausedAt: null,
};
const after = (ticket: ClockedTicket, move: Parameters<typeof clockAfter>[3], now: Date) =>
  clockAfter(PLAIN_CALENDAR, limits, ticket, move, now);

describe('the dates of a report that moves', () => {
  it('change from taking up to answering when somebody starts', () => {
    const changes = after(fresh, { to: 'in_progress' }, at(23, '10:00'));
    expect(changes.startedAt).toEqual(at(23, '10:00'));
    expect(changes.dueAt).toEqual(at(30, '10:00'));
  });

  it('give another unit time to take it up, but never beyond the answer', () => {
    const handed = after(fresh, { to: 'assigned', handed: true }, at(24, '07:30'));
    expect(handed.dueAt).toEqual(at(24, '17:00'));
    expect(handed.resolveDue).toEqual(fresh.resolveDue);
    expect(after(fresh, { to: 'assigned', handed: true }, at(30, '08:00')).dueAt).toEqual(at(30, '10:00'));
  });

  it('rest while the reporter is asked and nobody watches them', () => {
    const paused = after({ ...fresh, startedAt: at(23, '08:00'), status: 'in_progress' }, { to: 'waiting_for_reporter' }, at(24, '08:00'));
    expect(paused).toMatchObject({ dueAt: null, watchAt: null, pausedAt: at(24, '08:00') });
  });

  it('go on later by the wait', () => {
    const waiting: ClockedTicket = { ...fresh, status: 'waiting_for_reporter', startedAt: at(23, '08:00'), pausedAt: at(24, '10:00') };
    const changes = after(waiting, { to: 'in_progress' }, at(25, '10:00'));
    expect(changes.resolveDue).toEqual(new Date('2026-12-01T10:00:00+07:00'));
    expect(changes.pausedAt).toBeNull();
  });

  it('end with the answer', () => {
    expect(after(fresh, { to: 'answered' }, at(24, '10:00'))).toMatchObject({ dueAt: null, watchAt: null });
  });

  it('begin anew when it is reopened', () => {
    const changes = after(
      { ...fresh, status: 'closed', startedAt: at(23, '08:00') },
      { to: 'reopened', anewFrom: at(30, '07:30') },
      at(30, '07:30'),
    );
    expect(changes.startedAt).toBeNull();
    expect(changes.dueAt).toEqual(at(30, '17:00'));
  });
});
