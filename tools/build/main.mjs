/** `npm run build [-- servers citizen console] [-- --force]`: compiles what changed. */
import { buildClient, clientExists } from './clients.mjs';
import { buildServers } from './servers.mjs';

const names = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const force = process.argv.includes('--force');
const wanted = names.length > 0 ? names : ['servers', 'citizen', 'console'];
const unknown = wanted.filter((each) => !['servers', 'citizen', 'console'].includes(each));
if (unknown.length > 0) {
  console.error(`Unknown build ${unknown.join(', ')}: choose from servers, citizen, console.`);
  process.exit(1);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function buildOne(name) {
  const since = performance.now();
  if (name === 'servers') {
    const { packages, written, removed } = await buildServers();
    return `servers: ${packages} packages, ${written} files written, ${removed} removed in ${seconds(since)}`;
  }
  if (!clientExists(name)) return `${name}: nothing to build yet`;
  const { built } = await buildClient(name, { force });
  return `${name}: ${built ? 'built' : 'unchanged'} in ${seconds(since)}`;
}

try {
  for (const line of await Promise.all(wanted.map(buildOne))) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
