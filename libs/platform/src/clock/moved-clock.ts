import { readFileSync } from 'node:fs';
import type { Settings } from '../config/settings.js';
import { Clock } from './clock.js';

/** A clock that somebody outside moves: the offset in milliseconds stands in a file. For tests of processes that go on running. */
export class MovedClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }
  override now(): Date {
    return new Date(Date.now() + Number(readFileSync(this.file, 'utf8')));
  }
}

/** The clock that the settings ask for: the true one unless this is a test. */
export function clockOf({ NODE_ENV, TEST_CLOCK_FILE, TEST_CLOCK_OFFSET_MS }: Settings): Clock {
  if (NODE_ENV !== 'test') return new Clock();
  return TEST_CLOCK_FILE ? new MovedClock(TEST_CLOCK_FILE) : new Clock(TEST_CLOCK_OFFSET_MS);
}
