import { isQuiet, localHour } from './quiet-hours.js';

it.each([
  [21, false],
  [22, true],
  [0, true],
  [6, true],
  [7, false],
])('at %i o’clock it is quiet: %s', (hour, quiet) => expect(isQuiet(hour)).toBe(quiet));

it.each([
  ['2026-11-23T21:59:59+07:00', 21],
  ['2026-11-24T00:00:00+07:00', 0],
  ['2026-11-23T16:30:00Z', 23],
])('%s is in local hour %i', (moment, hour) => expect(localHour({ utcOffsetMinutes: 420 }, new Date(moment))).toBe(hour));
