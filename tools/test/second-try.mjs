/** Suites that failed beside others are tried once more, alone: what they then find is true of them and not of the machine. */
import { SUITE_RUNS } from './jest.mjs';
import { SECOND_TRIES } from './results.mjs';

/**
 * @param {{ checks: import('./results.mjs').Check[], suites: object[] }} first
 * @param {(suites: string[]) => Promise<{ checks: import('./results.mjs').Check[] }>} run
 */
export async function tryAgain(first, run) {
  const failed = first.checks.filter(({ status }) => status === 'failed');
  const suites = [...new Set(failed.map(({ suite }) => suite))];
  // A suite that is no file is Jest itself.
  if (failed.length === 0 || suites.length > SECOND_TRIES || !suites.every((suite) => suite.includes('/'))) return first;
  const second = await run(suites);
  const found = new Map(second.checks.map((check) => [nameOf(check), check]));
  for (const check of failed) {
    const now = found.get(nameOf(check));
    // A suite that could not even begin has no check of that name when it can.
    const begins = check.name === SUITE_RUNS && second.checks.some(({ suite, status }) => suite === check.suite && status === 'passed');
    if (now?.status === 'passed' || (!now && begins)) found.set(nameOf(check), { ...check, status: 'passed', again: true });
    else if (!now) found.set(nameOf(check), check);
  }
  return { ...first, checks: [...first.checks.filter(({ suite }) => !suites.includes(suite)), ...found.values()] };
}

const nameOf = ({ suite, name }) => `${suite} ${name}`;
