import { describe, expect, it } from '@jest/globals';
import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { marksOf, spotsOf } from './map-marks.js';

const row = (id: string, lat?: number, long?: number) => ({ id, code: id, ...(lat && long ? { lat, long } : {}) }) as StaffTicketRow;
const words = { one: ({ code }: StaffTicketRow) => code, many: (count: number) => `${count}` };
const rows = [row('a', 21.8233, 105.2181), row('b', 21.8234, 105.2182), row('c', 22.2, 105.0), row('nowhere')];

describe('reports on the map', () => {
  it('are those that have a place', () => {
    expect(spotsOf(rows).map(({ row: { id } }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('stand together from afar and apart from near', () => {
    const far = marksOf(spotsOf(rows), 9, words);
    expect(far.map(({ count, label }) => [count, label])).toEqual([
      [2, '2'],
      [undefined, 'c'],
    ]);
    expect(far[0]?.lat).toBeCloseTo(21.82335, 6);
    expect(marksOf(spotsOf(rows), 18, words).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
  it('are all there, however many', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => row(`r${n}`, 21 + (n % 60) / 50, 105 + n / 3_000));
    const marks = marksOf(spotsOf(many), 10, words);
    expect(marks.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(3_000);
    expect(marks.length).toBeLessThan(1_000);
  });
});
