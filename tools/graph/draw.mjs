/** Draws the module map (Markdown with Mermaid) from what the packages say about themselves. */
import { floorOf } from '../lint/floors.mjs';

const shape = { contract: ['([', '])'], server: ['[', ']'], citizen: ['(', ')'], console: ['(', ')'] };
const idOf = (name) => name.replace('@tinhso/', '').replaceAll('-', '_');
const labelOf = (name) => name.replace('@tinhso/', '');

function node({ name, kind }) {
  const [open, close] = shape[kind] ?? ['[', ']'];
  return `${idOf(name)}${open}"${labelOf(name)}"${close}`;
}

const edges = (packages, keep) =>
  packages.flatMap(({ name, dependencies }) =>
    dependencies.filter((target) => keep(name, target)).map((target) => `  ${idOf(name)} --> ${idOf(target)}`),
  );

/** Server rooms by floor, and who calls whom: the picture that must never have an arrow upwards. */
function serverMap(packages) {
  const servers = packages.filter(({ kind }) => kind === 'server');
  const names = new Set(servers.map(({ name }) => name));
  const floors = [...new Set(servers.map(({ domain }) => floorOf(domain)))].sort((a, b) => b - a);
  const lines = ['```mermaid', 'flowchart TB'];
  for (const floor of floors) {
    lines.push(`  subgraph floor${floor}["floor ${floor}"]`, '    direction LR');
    for (const each of servers.filter(({ domain }) => floorOf(domain) === floor)) lines.push(`    ${node(each)}`);
    lines.push('  end');
  }
  return [...lines, ...edges(servers, (_, target) => names.has(target)), '```'];
}

/** The rooms of one domain and what each depends on. */
function roomTable(packages) {
  const lines = ['| package | kind | depends on |', '| --- | --- | --- |'];
  for (const { name, kind, dependencies } of packages) {
    lines.push(`| \`${labelOf(name)}\` | ${kind} | ${dependencies.map((each) => `\`${labelOf(each)}\``).join(', ') || 'nothing'} |`);
  }
  return lines;
}

/** Contracts on contracts: what is shared between servers and browsers. */
function contractMap(packages) {
  const contracts = packages.filter(({ kind }) => kind === 'contract');
  const names = new Set(contracts.map(({ name }) => name));
  return [
    '```mermaid',
    'flowchart LR',
    ...contracts.map((each) => `  ${node(each)}`),
    ...edges(contracts, (_, target) => names.has(target)),
    '```',
  ];
}

/** @param {ReturnType<import('../workspace/packages.mjs').readPackages>} packages @returns {string} Markdown */
export function drawModuleMap(packages) {
  const own = packages.map((each) => ({ ...each, dependencies: each.dependencies.filter((target) => target.startsWith('@tinhso/')) }));
  return [
    '# Module map',
    '',
    'Written by `npm run graph` from the `package.json` of every package; the test run fails when it is out of date. Who may depend on whom is in',
    '[conventions.md](conventions.md).',
    '',
    '## Server rooms, by floor',
    '',
    'A server room calls others only by their index, and only downwards.',
    '',
    ...serverMap(own),
    '',
    '## Contracts',
    '',
    ...contractMap(own),
    '',
    '## Every package',
    '',
    ...roomTable(own),
    '',
  ].join('\n');
}
