import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { expectedDates } from './expected-dates.js';

const calendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const iso = (text: string) => at(text).toISOString();

describe('expected dates', () => {
  it('before the cut-off: today, or after the holiday with its name', () => {
    expect(expectedDates(calendar, { mode: 'same_day' }, at('2026-11-23 10:21'))).toEqual({
      next: { sentBy: iso('2026-11-23 15:00'), dueAt: iso('2026-11-23 17:00'), daysOff: [] },
      after: {
        sentBy: iso('2026-11-25 15:00'),
        dueAt: iso('2026-11-25 17:00'),
        daysOff: [{ date: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }],
      },
    });
  });

  it('after the cut-off: the next working day', () => {
    const dates = expectedDates(calendar, { mode: 'same_day' }, at('2026-11-23 16:00'));
    expect(dates.next).toEqual({
      sentBy: iso('2026-11-25 15:00'),
      dueAt: iso('2026-11-25 17:00'),
      daysOff: [{ date: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }],
    });
    expect(dates.after.dueAt).toBe(iso('2026-11-26 17:00'));
  });

  it('three working days from a Sunday', () => {
    expect(expectedDates(calendar, { mode: 'working_days', days: 3 }, at('2026-11-22 09:00')).next).toMatchObject({
      sentBy: iso('2026-11-23 15:00'),
      dueAt: iso('2026-11-26 17:00'),
    });
  });
});
