import { isToRemind } from './reminding.js';

it.each([
  ['2026-12-01', false],
  ['2026-11-30', true],
  ['2026-11-23', true],
  ['2026-11-01', true],
  ['2026-10-22', false],
])('due on %s, seen on 2026-11-23: %s', (dueOn, remind) => expect(isToRemind(dueOn, '2026-11-23')).toBe(remind));
