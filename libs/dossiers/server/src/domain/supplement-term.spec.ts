import { PLAIN_CALENDAR, type WorkingCalendar } from '@tinhso/kernel';
import { supplementReminder, supplementUntil } from './supplement-term.js';

const calendar: WorkingCalendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const office = (supplementWithinDays = 3) => ({ calendar, rules: { supplementWithinDays, supplementWarnBeforeHours: 8 } });
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);

describe('until when supplements may be asked for', () => {
  it.each([
    // Wednesday to Friday, over the weekend, to Monday.
    ['2026-11-18 09:00', 3, '2026-11-23 09:00'],
    // Over the weekend and the holiday of Tuesday 24/11.
    ['2026-11-20 09:00', 3, '2026-11-26 09:00'],
    // After the cut-off it counts from the next morning.
    ['2026-11-18 15:30', 3, '2026-11-23 17:00'],
    ['2026-11-18 09:00', 1, '2026-11-19 09:00'],
  ])('accepted on %s, within %i days: %s', (accepted, days, until) => {
    expect(supplementUntil(office(days), at(accepted))).toEqual(at(until));
  });

  it('is no matter before acceptance', () => expect(supplementUntil(office(), null)).toBeUndefined());
});

describe('the reminder of it', () => {
  const acceptedAt = at('2026-11-18 09:00');

  it('comes a working day before, over the weekend', () => {
    const reminder = supplementReminder(office(), { acceptedAt, promisedAt: at('2026-12-02 09:00') });
    expect(reminder).toEqual({ at: at('2026-11-20 09:00'), until: at('2026-11-23 09:00') });
  });

  it('does not come where the dossier has to be done before, or the day is over at once', () => {
    expect(supplementReminder(office(), { acceptedAt, promisedAt: at('2026-11-23 09:00') })).toBeUndefined();
    expect(supplementReminder(office(1), { acceptedAt, promisedAt: null })).toBeUndefined();
    expect(supplementReminder(office(), { acceptedAt: null, promisedAt: null })).toBeUndefined();
  });
});
