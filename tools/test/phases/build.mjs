/** Compiles everything; each build is one check. */
import { buildClient, clientExists } from '../../build/clients.mjs';
import { buildServers } from '../../build/servers.mjs';

const builds = (root, clients) => [
  { name: 'servers compile', work: () => buildServers(root) },
  ...(clients ? ['citizen', 'console'] : []).map((name) => ({ name: `${name} client builds`, work: () => buildOrFail(name, root) })),
];

function buildOrFail(name, root) {
  if (!clientExists(name, root)) throw new Error(`apps/${name} has nothing to build`);
  return buildClient(name, { root });
}

/** @returns checks, and the hash of the servers' output that tells a product start whether to migrate */
export async function runBuild({ root, clients }) {
  let builtHash = '';
  const checks = await Promise.all(
    builds(root, clients).map(async ({ name, work }) => {
      const since = performance.now();
      const check = { suite: 'build', name, status: 'passed' };
      try {
        builtHash = (await work()).hash ?? builtHash;
      } catch (error) {
        Object.assign(check, { status: 'failed', message: error.message });
      }
      return { ...check, seconds: (performance.now() - since) / 1000 };
    }),
  );
  for (const { name, status, seconds } of checks) console.log(`  ${status === 'passed' ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  return { checks, suites: checks.map(({ name, seconds }) => ({ name, seconds })), builtHash };
}
