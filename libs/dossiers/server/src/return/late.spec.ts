import { addWorkingHours, PLAIN_CALENDAR, workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import fc from 'fast-check';
import { lateAlarms } from './late.js';

const calendar: WorkingCalendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const at = (text: string) => new Date(`${text}+07:00`);
const stateSince = at('2026-11-20T10:00:00');

describe('a result that is left lying', () => {
  it('is told of at its deadline, then one level higher after each eight office hours, over the holiday', () => {
    const dueAt = at('2026-11-23T16:00:00');
    const alarms = lateAlarms({ calendar, escalateEveryHours: 8, levels: 3 }, { stateSince, dueAt });
    expect(alarms.map(({ level, at: when }) => [level, when.toISOString()])).toEqual([
      [0, dueAt.toISOString()],
      [1, at('2026-11-25T16:00:00').toISOString()],
      [2, at('2026-11-26T16:00:00').toISOString()],
    ]);
    expect(new Set(alarms.map(({ breach }) => breach)).size).toBe(1);
  });

  it('is told of to nobody while it is the turn of the person or of the post', () => {
    expect(lateAlarms({ calendar, escalateEveryHours: 8, levels: 3 }, { stateSince, dueAt: null })).toEqual([]);
  });

  it('reaches each level once, the higher the later, whatever the deadline', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 24 * 60 }),
        fc.integer({ min: 2, max: 24 }),
        fc.integer({ min: 1, max: 4 }),
        (hours, every, levels) => {
          const dueAt = addWorkingHours(calendar, stateSince, hours / 60);
          const alarms = lateAlarms({ calendar, escalateEveryHours: every, levels }, { stateSince, dueAt });
          expect(alarms.map(({ level }) => level)).toEqual(Array.from({ length: levels }, (_, level) => level));
          for (const { level, at: when } of alarms) expect(workingHoursBetween(calendar, dueAt, when)).toBeCloseTo(level * every, 6);
        },
      ),
    );
  });
});
