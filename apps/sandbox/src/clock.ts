import { readFileSync } from 'node:fs';

/** The time of the stand-ins: the true one, unless a test moves the clock of the whole house through a file. */
export function now(): Date {
  const { NODE_ENV, TEST_CLOCK_FILE } = process.env;
  const moved = NODE_ENV === 'test' && TEST_CLOCK_FILE ? Number(readFileSync(TEST_CLOCK_FILE, 'utf8')) : 0;
  return new Date(Date.now() + moved);
}
