import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hoursInSum, hoursShort, isNoTime, officeTime, shortDay } from './hours.js';

describe('officeTime', () => {
  it.each([
    [8 + 40 / 60, '8 giờ 40 phút'],
    [-(5 + 5 / 60), '5 giờ 5 phút'],
    [15 + 59 / 60, '15 giờ 59 phút'],
    [16, '2 ngày'],
    [23, '2 ngày 7 giờ'],
    [0.5, '30 phút'],
    [0, '0 phút'],
  ])('%p hours is %p', (hours, text) => expect(officeTime(hours, 'vi')).toBe(text));

  it('never says eight hours beside a day, or sixty minutes beside an hour', () => {
    fc.assert(
      fc.property(fc.double({ min: -400, max: 400, noNaN: true }), (hours) => {
        const text = officeTime(hours, 'vi');
        expect(text).not.toMatch(/ngày 8 giờ|60 phút|^$/);
      }),
    );
  });
});

it('knows what is too little to be told in minutes', () => {
  expect([0, 0.008, -0.008].map(isNoTime)).toEqual([true, true, true]);
  expect([0.009, -0.5].map(isNoTime)).toEqual([false, false]);
});

it('writes sums with two digits of minutes, and short forms without zero minutes', () => {
  expect(hoursInSum(15 + 20 / 60, 'vi')).toBe('15 giờ 20');
  expect(hoursInSum(24, 'vi')).toBe('24 giờ 00');
  expect(hoursShort(5 + 10 / 60, 'vi')).toBe('5g10');
  expect(hoursShort(8, 'vi')).toBe('8g');
});

it('names the day of the week of a local date', () => {
  expect(shortDay('2026-11-19', 'vi')).toBe('T5 19');
  expect(shortDay('2026-11-22', 'vi', true)).toBe('CN 22/11');
});
