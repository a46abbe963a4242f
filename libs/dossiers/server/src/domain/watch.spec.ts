import { addWorkingHours, dueDate, PLAIN_CALENDAR, workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import { dossierStatuses, isClosed, isWaiting, type DossierStatus } from '@tinhso/dossiers-contract';
import fc from 'fast-check';
import { newPromise } from './new-promise.js';
import { alarmName, alarmsAhead, watch, type WatchedDossier, type WatchingOffice } from './watch.js';

const calendar: WorkingCalendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const rules = {
  stuckAfterHours: 4,
  escalateEveryHours: 8,
  remindBeforeHours: 24,
  apologyBeforeHours: 8,
  waitWarnBeforeHours: 24,
  promiseMoves: 1,
  supplementWithinDays: 3,
  supplementWarnBeforeHours: 8,
};
const office: WatchingOffice = { calendar, rules };
const at = (text: string) => new Date(`${text}+07:00`);
const accepted = at('2026-11-18T09:00:00');
const dossier = (over: Partial<WatchedDossier> = {}): WatchedDossier => ({
  status: 'processing',
  statusSince: accepted,
  officerId: 'officer',
  stepKey: 'process',
  stepSince: accepted,
  stepDueAt: at('2026-11-23T09:00:00'),
  acceptedAt: accepted,
  promisedAt: at('2026-11-27T09:00:00'),
  promiseMoves: 0,
  // Were asked for already, so that nothing is told of them.
  supplementRequests: 1,
  waitUntil: null,
  ...over,
});
const kinds = (over: Partial<WatchedDossier>, levels = 2) =>
  alarmsAhead(office, dossier(over), levels).map(({ kind, level }) => `${kind} ${level}`);

describe('the watch over the clock', () => {
  it('tells in the order of the days: reminders, the late step level by level, the broken promise', () => {
    expect(alarmsAhead(office, dossier(), 2).map(({ kind, at: when }) => [kind, when.toISOString()])).toEqual([
      ['step_late', at('2026-11-23T09:00:00').toISOString()],
      // Three working days before Friday 27/11, over the holiday of 24/11.
      ['promise_near', at('2026-11-23T09:00:00').toISOString()],
      ['step_late', at('2026-11-25T09:00:00').toISOString()],
      ['apology_due', at('2026-11-26T09:00:00').toISOString()],
      ['promise_broken', at('2026-11-27T09:00:00').toISOString()],
    ]);
  });

  it('does not remind of an apology that was made, nor of what takes no longer anyway', () => {
    expect(kinds({ promiseMoves: 1 })).not.toContain('apology_due 0');
    expect(kinds({ promisedAt: at('2026-11-18T17:00:00') })).not.toContain('promise_near 0');
  });

  it('tells a working day before that supplements may be asked for no longer, where none were', () => {
    const promisedAt = at('2026-12-04T09:00:00');
    const told = alarmsAhead(office, dossier({ supplementRequests: 0, promisedAt }), 1).find(({ kind }) => kind === 'supplement_near');
    expect([told?.at, told?.breach]).toEqual([at('2026-11-20T09:00:00'), at('2026-11-23T09:00:00').toISOString()]);
    expect(kinds({ supplementRequests: 0, status: 'accepted', promisedAt })).toContain('supplement_near 0');
    expect(kinds({ supplementRequests: 1, promisedAt })).not.toContain('supplement_near 0');
    for (const status of ['submitted', 'awaiting_signature', 'signing'] as const)
      expect(kinds({ supplementRequests: 0, status, promisedAt })).not.toContain('supplement_near 0');
  });

  it('says nothing of supplements once the time for them is over', () => {
    const watched = dossier({ supplementRequests: 0, promisedAt: at('2026-12-04T09:00:00') });
    const dueAt = (text: string) =>
      watch(office, watched, { levels: 1, now: at(text), told: new Set() }).due.some(({ kind }) => kind === 'supplement_near');
    expect([
      dueAt('2026-11-20T08:59:59'),
      dueAt('2026-11-20T09:00:00'),
      dueAt('2026-11-23T08:59:59'),
      dueAt('2026-11-23T09:00:00'),
    ]).toEqual([...[false, true, true, false]]);
  });

  it('asks for no apology where the office gives no second date', () => {
    const never = { calendar, rules: { ...rules, promiseMoves: 0 } };
    expect(alarmsAhead(never, dossier(), 1).map(({ kind }) => kind)).not.toContain('apology_due');
  });

  it('calls stuck what nobody takes, received or handed over, and nothing else', () => {
    for (const status of dossierStatuses)
      for (const officerId of [null, 'officer'])
        expect(kinds({ status, officerId }).includes('stuck 0')).toBe(
          status === 'accepted' || (status === 'processing' && officerId === null),
        );
  });

  it('has nothing to tell of what is closed, and of a wait only its end', () => {
    for (const status of dossierStatuses.filter(isClosed)) expect(kinds({ status })).toEqual([]);
    const waitUntil = at('2026-12-18T09:00:00');
    for (const status of dossierStatuses.filter(isWaiting)) expect(kinds({ status, waitUntil })).toEqual(['wait_near 0', 'wait_over 0']);
  });

  it('tells every alarm once however often it looks, and comes to rest', () => {
    const anyStatus = fc.constantFrom<DossierStatus>(...dossierStatuses);
    fc.assert(
      fc.property(anyStatus, fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(400), { maxLength: 12 }), (status, levels, hours) => {
        const watched = dossier({ status, waitUntil: isWaiting(status) ? at('2026-12-01T09:00:00') : null });
        const told = new Set<string>();
        for (const later of [...hours.sort((a, b) => a - b), 5_000]) {
          const { due, next } = watch(office, watched, { levels, now: new Date(accepted.getTime() + later * 3_600_000), told });
          for (const alarm of due) {
            expect(told.has(alarmName(alarm))).toBe(false);
            told.add(alarmName(alarm));
          }
          if (later === 5_000) expect(next).toBeNull();
        }
      }),
    );
  });

  it('waits as many office hours as the office has decided before it calls anything stuck', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 24 }), fc.integer({ min: 1, max: 8 }), (later, stuckAfterHours) => {
        const statusSince = new Date(accepted.getTime() + later * 3_600_000);
        const strict = { calendar, rules: { ...rules, stuckAfterHours } };
        const stuck = alarmsAhead(strict, dossier({ status: 'accepted', statusSince }), 1).find(({ kind }) => kind === 'stuck');
        expect(stuck && workingHoursBetween(calendar, statusSince, stuck.at)).toBeCloseTo(stuckAfterHours, 6);
      }),
    );
  });
});

describe('a new promise', () => {
  it('lies so many working days after the old one, or after now when that is over', () => {
    const promisedAt = dueDate(calendar, accepted, { mode: 'working_days', days: 3 });
    const early = newPromise(calendar, { promisedAt, stepDueAt: null }, 2, at('2026-11-20T08:00:00'));
    expect(early).toMatchObject({ promisedAt: addWorkingHours(calendar, promisedAt, 16), movedMinutes: 960, late: false });
    const late = newPromise(calendar, { promisedAt, stepDueAt: promisedAt }, 1, at('2026-11-25T10:00:00'));
    expect(late).toMatchObject({ promisedAt: at('2026-11-26T10:00:00'), stepDueAt: at('2026-11-26T10:00:00'), late: true });
    expect(late.movedMinutes).toBe(Math.round(workingHoursBetween(calendar, promisedAt, late.promisedAt) * 60));
  });
});
