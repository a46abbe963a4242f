/** The product itself, started once and fresh on ports and data of its own, driven in Chromium as people would. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../launcher/services/binaries.mjs';
import { runCli } from '../../launcher/prepare.mjs';
import { startProduct } from '../../launcher/product.mjs';
import { readSettings } from '../../launcher/settings.mjs';
import { Steps } from '../../launcher/steps.mjs';
import { backUpFor, canaryCheck } from '../canary.mjs';
import { runPlaywright } from '../playwright.mjs';

/** Enough for every list to have more than one page; a third of what people are shown is made in a third of the time. */
const DEMO_DOSSIERS = '100';

/** One after the other, each whatever became of those before: what is broken in one journey does not hide what was written in the clear. */
const STAGES = [
  { projects: ['phone', 'desktop'], timeoutMs: 2_400_000 },
  { projects: ['canary'], timeoutMs: 300_000 },
  { projects: ['bad-luck'], timeoutMs: 600_000 },
];

/** A run narrowed to some journeys looks for them in all stages at once. */
async function runStages(options) {
  if (options.filters.length > 0) return runPlaywright({ ...options, timeoutMs: 2_400_000 });
  const read = { checks: [], suites: [] };
  for (const stage of STAGES) {
    const { checks, suites } = await runPlaywright({ ...options, ...stage });
    read.checks.push(...checks);
    read.suites.push(...suites);
  }
  return read;
}

/** Settings of a person's own instance must not reach the tested one. */
function settingsFor(dataDir) {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  // Journeys say where somebody comes from, as a proxy would.
  const TRUSTED_PROXIES = '1';
  return readSettings({ PATH, HOME, LANG, TMPDIR, DATA_DIR: dataDir, PORT: '4300', DEMO_DOSSIERS, TRUSTED_PROXIES });
}

/** The schema that the migrations made is the one that entities and grants describe. */
async function checkDrift(root, env) {
  const check = { suite: 'journeys', name: 'the migrated schema agrees with entities and grants', status: 'passed' };
  try {
    await runCli(root, ['drift'], env);
  } catch (error) {
    Object.assign(check, { status: 'failed', message: error.message });
  }
  return check;
}

export async function runJourneys({ root, folder, filters, ways, builtHash, keep }) {
  const dataDir = join(folder, 'product');
  const processes = join(folder, 'processes.json');
  const canary = { numbersFile: join(folder, 'canaries.json'), backup: join(folder, 'backup'), dataDir };
  let product;
  try {
    product = await startProduct({
      settings: settingsFor(dataDir),
      ways,
      builtHash,
      steps: new Steps(),
      durability: 'relaxed',
      // What a real installation writes, for the canaries to be looked for in.
      queueDurability: 'durable',
      databaseOptions: ['--log-bin=binlog'],
      onChange: (supervisor) => writeFileSync(processes, JSON.stringify(supervisor.processes.map(({ name, pid }) => ({ name, pid })))),
      onSupervisor: (supervisor) => keep({ stop: () => supervisor.stopAll() }),
    });
  } catch (error) {
    return { checks: [{ suite: 'journeys', name: 'the product starts', status: 'failed', message: error.message }], suites: [] };
  }
  let read;
  try {
    const accounts = join(dataDir, 'demo-accounts.json');
    const chromium = findProgram('chromium');
    const env = {
      E2E_BASE_URL: product.urls.citizen.replace(/\/$/, ''),
      E2E_PROCESSES: processes,
      E2E_CANARIES: canary.numbersFile,
      E2E_SANDBOX_URL: product.urls.sandbox.replace(/\/$/, ''),
      ...(existsSync(accounts) ? { E2E_ACCOUNTS: accounts } : {}),
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    };
    const drift = await checkDrift(root, product.env);
    const journeys = await runStages({ root, folder, env, filters });
    await backUpFor(canary, { root, env: product.env });
    read = { ...journeys, checks: [{ suite: 'journeys', name: 'the product starts', status: 'passed' }, drift, ...journeys.checks] };
  } finally {
    await product.supervisor.stopAll();
  }
  // A run narrowed to some journeys seeds no canaries.
  if (filters.length > 0) return read;
  return { ...read, checks: [...read.checks, await canaryCheck(canary)] };
}
