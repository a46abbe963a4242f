/**
 * `npm test [-- phase …] [-- --only=text]`: everything CI runs, from a fresh clone. Phases: static, unit, integration, journeys; the build runs
 * before those that need it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEverything } from '../launcher/instance.mjs';
import { endRunning } from '../launcher/run.mjs';
import { checkInstallable, planServices } from '../launcher/services/provide.mjs';
import { Hint, Steps } from '../launcher/steps.mjs';
import { repositoryRoot as root } from '../workspace/packages.mjs';
import { checkSteadiness, closingLine, countChecks, exitCode, failureReport, secondTryReport, timeReport } from './results.mjs';

const all = ['static', 'unit', 'integration', 'journeys'];
/** Minutes after which a whole run counts as failed even when everything passed. */
const budgetMinutes = 60;

const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const filters = process.argv.slice(2).flatMap((each) => (each.startsWith('--only=') ? [each.slice('--only='.length)] : []));
const wanted = all.filter((each) => named.length === 0 || named.includes(each));
const folder = join(root, 'test-results', `run-${process.pid}`);
const kept = new Set();
const phases = [];
const steps = new Steps();

async function phase(name, work) {
  const since = performance.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await work();
  } catch (error) {
    const message = error instanceof Hint ? error.message : error.stack;
    result = { checks: [{ suite: name, name: `the ${name} phase runs`, status: 'failed', message }], suites: [] };
  }
  phases.push({ phase: name, seconds: (performance.now() - since) / 1000, checks: result.checks ?? [], suites: result.suites ?? [] });
  return result;
}

/** Modules and system packages first; what is imported later may use them. */
async function install() {
  const services = wanted.some((each) => ['integration', 'journeys'].includes(each));
  const { ways, programs } = services ? planServices(['mariadb', 'redis']) : { ways: {}, programs: [] };
  if (wanted.includes('journeys')) programs.push('chromium');
  if (services || wanted.includes('unit')) programs.push('pdfsig');
  checkInstallable(programs);
  await installEverything(root, programs, steps);
  return { ways };
}

async function runPhases() {
  const { ways } = await phase('install', install);
  if (!ways) return;
  const context = { root, folder, filters, ways, keep: (each) => kept.add(each) };
  const { runBuild } = await import('./phases/build.mjs');
  const { builtHash } = await phase('build', () =>
    runBuild({ ...context, clients: wanted.some((each) => ['static', 'journeys'].includes(each)) }),
  );
  const runners = {
    static: async () => (await import('./phases/static.mjs')).runStatic(context),
    unit: async () => (await import('./phases/unit.mjs')).runUnit(context),
    integration: async () => (await import('./phases/integration.mjs')).runIntegration(context),
    journeys: async () => (await import('./phases/journeys.mjs')).runJourneys({ ...context, builtHash }),
  };
  for (const name of wanted) await phase(name, runners[name]);
}

function checkBudget() {
  const minutes = phases.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  if (minutes <= budgetMinutes) return;
  const message = `The run took ${minutes.toFixed(1)} minutes; the budget is ${budgetMinutes}.`;
  phases.at(-1).checks.push({ suite: 'budget', name: `a run takes at most ${budgetMinutes} minutes`, status: 'failed', message });
}

async function stopEverything() {
  await Promise.all([...kept].map(({ stop }) => stop()));
  await endRunning();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await stopEverything();
    process.exit(130);
  });
}

const unknown = named.filter((each) => !all.includes(each));
if (unknown.length > 0) {
  console.error(`Unknown phase ${unknown.join(', ')}: choose from ${all.join(', ')}.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await runPhases();
await stopEverything();
checkBudget();
phases.at(-1).checks.push(...checkSteadiness(phases));
const counts = countChecks(phases);
for (const line of [...failureReport(phases), ...secondTryReport(phases), ...timeReport(phases), '']) console.log(line);
if (counts.failed === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`Logs and traces: ${folder}\n`);
console.log(closingLine(counts));
process.exit(exitCode(counts));
