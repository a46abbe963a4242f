import { describe, expect, it } from '@jest/globals';
import { capitalise, formatDay, formatMoment, formatPlainDate, plainDate } from './dates.js';
import { groupCitizenId, groupPhone } from './identity-numbers.js';
import { formatBytes, formatDecimal, formatMoney } from './numbers.js';

const nbsp = '\u00a0';

describe('dates are read in legal time, wherever the device is', () => {
  it('turns the day at midnight in Vietnam', () => {
    expect(plainDate('2026-11-23T16:59:59Z')).toBe('2026-11-23');
    expect(plainDate('2026-11-23T17:00:00Z')).toBe('2026-11-24');
  });
  it('keeps weekday and date together, and leaves out a year that goes without saying', () => {
    expect(formatDay('2026-11-27T03:00:00Z', 'vi')).toBe(`thứ${nbsp}Sáu${nbsp}27/11/2026`);
    expect(formatDay('2026-11-27T03:00:00Z', 'vi', '2026-01-01T00:00:00Z')).toBe(`thứ${nbsp}Sáu${nbsp}27/11`);
    expect(formatDay('2027-01-04T03:00:00Z', 'en', '2026-11-01T00:00:00Z')).toBe(`Monday${nbsp}04/01/2027`);
    expect(capitalise(formatDay('2026-11-22T03:00:00Z', 'vi'))).toBe(`Chủ${nbsp}nhật${nbsp}22/11/2026`);
    expect(formatMoment('2026-11-23T08:00:00Z', 'vi')).toBe(`15:00, thứ${nbsp}Hai${nbsp}23/11/2026`);
  });
  it('prints a date of a form, and other text as it is', () => {
    expect(formatPlainDate('2026-02-05')).toBe('05/02/2026');
    expect(formatPlainDate('tháng 2')).toBe('tháng 2');
  });
});

describe('figures', () => {
  it('are Vietnamese', () => {
    expect(formatMoney(312941)).toBe(`312.941${nbsp}đ`);
    expect(formatDecimal(2.5)).toBe('2,5');
    expect(formatBytes(1.8 * 1024 * 1024)).toBe(`1,8${nbsp}MB`);
    expect(formatBytes(10)).toBe(`1${nbsp}KB`);
  });
  it('are grouped as far as they go', () => {
    expect(groupCitizenId('00819900')).toBe('008 199 00');
    expect(groupCitizenId('0081 9900-0000 999')).toBe('008 199 000 000');
    expect(groupPhone('0912345678')).toBe('0912 345 678');
    expect(groupPhone('12')).toBe('12');
  });
});
