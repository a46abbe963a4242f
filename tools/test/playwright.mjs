/** Runs the journeys in Chromium and reads Playwright's machine-readable report. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { lastLines, runToEnd } from '../launcher/run.mjs';

/** `flaky`: failed, and passed at the second try. The report names it. */
const statuses = { expected: 'passed', skipped: 'skipped', unexpected: 'failed', flaky: 'passed' };

function* specsOf(suite, file = suite.file, titles = []) {
  for (const spec of suite.specs ?? []) yield { spec, file, titles };
  for (const inner of suite.suites ?? [])
    yield* specsOf(inner, inner.file ?? file, inner.title === inner.file ? titles : [...titles, inner.title]);
}

/** @param {object} report what the json reporter wrote */
export function readPlaywrightReport(report) {
  const checks = [];
  const seconds = new Map();
  for (const suite of report.suites) {
    for (const { spec, file, titles } of specsOf(suite)) {
      for (const test of spec.tests) {
        const took = test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
        const where = `${file} [${test.projectName}]`;
        seconds.set(where, (seconds.get(where) ?? 0) + took);
        const message = test.results
          .flatMap(({ errors }) => errors.map((error) => stripVTControlCharacters(error.message ?? error.value ?? '')))
          .join('\n');
        checks.push({
          suite: where,
          name: [...titles, spec.title].join(' › '),
          status: statuses[test.status] ?? 'failed',
          ...(test.status === 'flaky' ? { again: true } : {}),
          seconds: took,
          message,
        });
      }
    }
  }
  for (const { message } of report.errors ?? []) checks.push({ suite: 'journeys', name: 'Playwright runs', status: 'failed', message });
  return { checks, suites: [...seconds].map(([name, took]) => ({ name, seconds: took })) };
}

/**
 * @param {{ projects?: string[] }} options the projects to run, without those that they wait for; all when absent
 * @returns {Promise<{ checks: import('./results.mjs').Check[], suites: object[] }>}
 */
export async function runPlaywright({ root, folder, env, filters = [], projects = [], timeoutMs }) {
  const file = join(folder, 'journeys.json');
  rmSync(file, { force: true });
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const args = [
    cli,
    'test',
    '-c',
    'apps/e2e/playwright.config.ts',
    '--reporter=list,json',
    '--retries=1',
    `--output=${join(folder, 'journeys', ...projects.slice(0, 1))}`,
    ...projects.map((project) => `--project=${project}`),
    ...(projects.length > 0 ? ['--no-deps'] : []),
    ...filters,
  ];
  let failure;
  try {
    const environment = { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    await runToEnd({ command: process.execPath, args, cwd: root, env: environment, timeoutMs, show: true });
  } catch (error) {
    failure = error;
  }
  const read = existsSync(file) ? readPlaywrightReport(JSON.parse(readFileSync(file, 'utf8'))) : { checks: [], suites: [] };
  if (failure && !read.checks.some(({ status }) => status === 'failed')) {
    read.checks.push({ suite: 'journeys', name: 'Playwright ends well', status: 'failed', message: lastLines(failure.message, 40) });
  }
  return read;
}
