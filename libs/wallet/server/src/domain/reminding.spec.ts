import { stageOf } from './reminding.js';

const days = { first: 30, last: 7 };

it.each([
  ['2026-12-24', undefined],
  ['2026-12-23', 'first'],
  ['2026-12-01', 'first'],
  ['2026-11-30', 'last'],
  ['2026-11-23', 'last'],
  ['2026-11-22', undefined],
])('a paper until %s, seen on 2026-11-23: %s', (validUntil, stage) => expect(stageOf(validUntil, '2026-11-23', days)).toBe(stage));

it('goes by the days that hold', () => {
  expect(stageOf('2027-01-15', '2026-11-23', { first: 60, last: 10 })).toBe('first');
  expect(stageOf('2026-12-02', '2026-11-23', { first: 60, last: 10 })).toBe('last');
});
