/** Checks that read the source without running it. Each is one check of the run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, runToEnd } from '../../launcher/run.mjs';

const bin = (path) => `node_modules/${path}`;
const cached = 'node_modules/.cache/tinhso';

/** Name, and the Node script with its arguments. The slowest come first, so that two workers end together. */
export const staticChecks = [
  { name: 'ESLint finds nothing', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  {
    name: 'servers and tests typecheck',
    args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cached}/servers.tsbuildinfo`],
  },
  {
    name: 'clients typecheck',
    args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.client.json', '--incremental', '--tsBuildInfoFile', `${cached}/clients.tsbuildinfo`],
  },
  {
    name: 'Prettier would change nothing',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn', '--cache', '--cache-location', `${cached}/prettier`],
  },
  { name: 'the committed OpenAPI document is up to date', args: ['tools/openapi.mjs', '--check'] },
  { name: 'every package has its tags and names what it imports', args: ['tools/lint/workspace.mjs'] },
  { name: 'the module map is up to date', args: ['tools/graph/main.mjs', '--check'] },
  { name: 'Dockerfile and compose file are sound', args: ['tools/containers/main.mjs'] },
  { name: 'what is shipped stands under licences that allow it', args: ['tools/lint/licences.mjs'] },
  { name: 'the lock file serves every platform', args: ['tools/complete-lockfile.mjs', '--check'] },
];

async function runCheck(root, { name, args }) {
  const since = performance.now();
  const check = { suite: 'static', name, status: 'passed' };
  if (!existsSync(join(root, args[0]))) Object.assign(check, { status: 'failed', message: `${args[0]} is missing` });
  else {
    try {
      await runToEnd({ command: process.execPath, args: ['--max-old-space-size=6144', ...args], cwd: root, timeoutMs: 900_000 });
    } catch (error) {
      Object.assign(check, { status: 'failed', message: lastLines(error.output?.trim() || error.message, 60) });
    }
  }
  check.seconds = (performance.now() - since) / 1000;
  console.log(`  ${check.status === 'passed' ? '✓' : '✗'} ${name} (${check.seconds.toFixed(1)} s)`);
  return check;
}

/** Runs the checks two at a time. */
export async function runStatic({ root, filters = [] }) {
  const queue = staticChecks.filter(
    ({ name, args }) => filters.length === 0 || filters.some((each) => `${name} ${args.join(' ')}`.includes(each)),
  );
  const checks = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) checks.push(await runCheck(root, next));
  };
  await Promise.all([work(), work()]);
  return { checks, suites: checks.map(({ name, seconds }) => ({ name, seconds })) };
}
