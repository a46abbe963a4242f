import { describe, expect, it } from '@jest/globals';
import { narrows, readFilter, tidy, writeFilter, type QueueFilter } from './queue-filter.js';

const whole: QueueFilter = {
  category: 'street-light',
  commune: '02215',
  level: 'urgent',
  status: 'in_progress',
  source: 'phone-code',
  overdue: true,
  q: 'đèn & điện',
};

describe('a filter in the address', () => {
  it('comes back as it went', () => {
    expect(readFilter(new URLSearchParams(writeFilter(whole)))).toEqual(whole);
    expect(writeFilter({})).toBe('');
  });
  it('says nothing that the server would refuse', () => {
    expect(readFilter(new URLSearchParams('loai=A%20b&xa=12&muc=x&tt=gone&nguon=fax&qua-han=0&q='))).toEqual({});
  });
  it('carries what else the page shows', () => {
    expect(writeFilter({ overdue: true }, { 'ban-do': '1' })).toBe('qua-han=1&ban-do=1');
  });
});

describe('a filter', () => {
  it('is without what asks for nothing', () => {
    expect(tidy({ ...whole, category: '', overdue: false, q: undefined })).not.toHaveProperty('category');
    expect(tidy({ overdue: false, q: '' })).toEqual({});
  });
  it('narrows by more than words', () => {
    expect(narrows({ q: 'đèn' })).toBe(false);
    expect(narrows({ overdue: true })).toBe(true);
  });
});
