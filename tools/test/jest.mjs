/** Runs one Jest configuration and reads its machine-readable report. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { lastLines, runToEnd } from '../launcher/run.mjs';

const statuses = { passed: 'passed', failed: 'failed', pending: 'skipped', skipped: 'skipped', disabled: 'skipped', todo: 'skipped' };
/** Stands for a suite that could not run at all. */
export const SUITE_RUNS = 'the suite runs';
/**
 * Turns Jest's JSON into checks. A suite that could not run has no tests in the report; it counts as one failure.
 * @param {object} report what `--json` wrote @param {string} root
 */
export function readJestReport(report, root) {
  const checks = [];
  const suites = [];
  for (const result of report.testResults) {
    const suite = relative(root, result.name);
    suites.push({ name: suite, seconds: Math.max(0, result.endTime - result.startTime) / 1000 });
    for (const test of result.assertionResults) {
      checks.push({
        suite,
        name: test.fullName,
        status: statuses[test.status] ?? 'failed',
        message: test.failureMessages?.map((message) => stripVTControlCharacters(message)).join('\n'),
      });
    }
    const reported = result.assertionResults.some(({ status }) => status === 'failed');
    if (result.status === 'failed' && !reported)
      checks.push({ suite, name: SUITE_RUNS, status: 'failed', message: stripVTControlCharacters(result.message) });
  }
  return { checks, suites };
}

/** @returns {Promise<{ checks: import('./results.mjs').Check[], suites: object[] }>} */
export async function runJest({ root, config, folder, env = {}, filters = [], timeoutMs, workers = 2 }) {
  const file = join(folder, `${config}.json`);
  rmSync(file, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['-c', config, '--json', `--outputFile=${file}`, '--ci', `--maxWorkers=${workers}`, '--no-watchman'];
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...options, ...filters];
  let failure;
  let written = '';
  try {
    // With --json the results also go to standard output; they are read from the file, and only progress is shown.
    written = await runToEnd({ command: process.execPath, args, cwd: root, env: { ...process.env, ...env }, timeoutMs, show: 'stderr' });
  } catch (error) {
    failure = error;
    written = error.output ?? '';
  }
  if (!existsSync(file)) {
    return {
      checks: [{ suite: config, name: 'Jest runs', status: 'failed', message: lastLines(failure?.message ?? written, 40) }],
      suites: [],
    };
  }
  const read = readJestReport(JSON.parse(readFileSync(file, 'utf8')), root);
  if (failure && !read.checks.some(({ status }) => status === 'failed')) {
    read.checks.push({ suite: config, name: 'Jest ends well', status: 'failed', message: lastLines(failure.message, 40) });
  }
  return read;
}
