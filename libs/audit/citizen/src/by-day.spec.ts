import type { AccessLogEntry } from '@tinhso/audit-contract';
import { byDay, lines } from './by-day.js';

const at = (time: string): AccessLogEntry => ({ id: time, at: time, who: 'staff', kind: 'read', what: 'Xem hồ sơ', fields: [], count: 1 });

describe('the log by day', () => {
  it('goes by the day in Viet Nam, not in UTC', () => {
    const days = byDay([at('2026-11-23T01:00:00Z'), at('2026-11-22T17:30:00Z'), at('2026-11-22T16:30:00Z')]);
    expect(days.map(([day, entries]) => [day, entries.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });

  it('keeps the order it was given', () => {
    expect(byDay([at('2026-11-23T05:00:00Z'), at('2026-11-23T04:00:00Z')])[0]?.[1].map((entry) => entry.id)).toEqual([
      '2026-11-23T05:00:00Z',
      '2026-11-23T04:00:00Z',
    ]);
    expect(byDay([])).toEqual([]);
  });
});

describe('lines of a day', () => {
  const refused = (time: string): AccessLogEntry => ({ ...at(time), kind: 'refused' });

  it('take refused attempts that follow each other together, under the newest', () => {
    const day = [refused('3'), refused('2'), at('1b'), refused('1')];
    expect(lines(day).map(({ entry, times }) => [entry.id, times])).toEqual([
      ['3', 2],
      ['1b', 1],
      ['1', 1],
    ]);
  });

  it('take looks together that differ in nothing but the minute', () => {
    const other = { ...at('1'), purpose: 'Trả kết quả' };
    expect(lines([at('4'), at('3'), other, at('0')]).map(({ entry, times }) => [entry.id, times])).toEqual([
      ['4', 2],
      ['1', 1],
      ['0', 1],
    ]);
  });

  it('count what the system did', () => {
    expect(lines([{ ...at('1'), who: 'system', count: 7 }])[0]?.times).toBe(7);
  });
});
