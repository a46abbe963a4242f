import { isQuiet, isToRemind } from './reminding.js';

it.each([
  [21, false],
  [22, true],
  [0, true],
  [6, true],
  [7, false],
])('at %i o’clock it is quiet: %s', (hour, quiet) => expect(isQuiet(hour)).toBe(quiet));

it.each([
  ['2026-12-01', false],
  ['2026-11-30', true],
  ['2026-11-23', true],
  ['2026-11-01', true],
  ['2026-10-22', false],
])('due on %s, seen on 2026-11-23: %s', (dueOn, remind) => expect(isToRemind(dueOn, '2026-11-23')).toBe(remind));
