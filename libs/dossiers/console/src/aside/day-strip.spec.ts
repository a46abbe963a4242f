import { describe, expect, it } from '@jest/globals';
import { daysShown, usedPart } from './day-strip.js';

const day = (n: number) => ({
  date: `2026-11-${String(n).padStart(2, '0')}`,
  kind: 'working' as const,
  name: '',
  countedHours: 8,
  usedHours: 0,
});
const days = Array.from({ length: 15 }, (_, n) => day(n + 10));

describe('daysShown', () => {
  it('shows all days that fit', () => expect(daysShown(days.slice(0, 7), '2026-11-12')).toHaveLength(7));

  it.each(['2026-11-01', '2026-11-10', '2026-11-16', '2026-11-24', '2026-12-01'])(
    'keeps seven, in order, ending with the last (%s)',
    (today) => {
      const shown = daysShown(days, today);
      expect(shown).toHaveLength(7);
      expect(shown.at(-1)?.date).toBe('2026-11-24');
      expect([...shown].sort((a, b) => a.date.localeCompare(b.date))).toEqual(shown);
      const last = days.at(-1)?.date ?? '';
      if (today >= '2026-11-10' && today <= last) expect(shown.map((each) => each.date)).toContain(today);
    },
  );
});

it('lays a day that counts from its middle at its end', () => {
  expect(usedPart({ ...day(19), countedHours: 5.2, usedHours: 5.2 }, 8, false)).toEqual({ left: 35, width: 65 });
  expect(usedPart({ ...day(23), usedHours: 2.16 }, 8, false)).toEqual({ left: 0, width: 27 });
  expect(usedPart({ ...day(25), countedHours: 2, usedHours: 1 }, 8, true)).toEqual({ left: 0, width: 13 });
});
