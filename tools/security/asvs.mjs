/**
 * The ledger of OWASP ASVS 5.0, levels 1 and 2: `node tools/security/asvs.mjs` writes docs/security/asvs-5.0.md from asvs-5.0.json.
 * Requirements are named by their number and words of ours; the text itself is OWASP's.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'docs/security';

export const states = ['met', 'partly', 'not yet', 'not applicable'];

const read = (name) => readFileSync(join(ROOT, FOLDER, name), 'utf8');

/** @returns {import('./asvs.d.mts').Row[]} */
export const ledger = () => JSON.parse(read('asvs-5.0.json'));

/** Requirements in scope: id → level. */
export const requirements = () =>
  new Map(
    read('asvs-5.0-ids.txt')
      .trim()
      .split('\n')
      .map((line) => line.split(' L'))
      .map(([id, level]) => [id, Number(level)]),
  );

/** Everything that is wrong with a ledger. */
export function ledgerFaults(rows, wanted, exists = (path) => existsSync(join(ROOT, path))) {
  const ids = rows.map(({ id }) => id);
  return [
    ...[...wanted.keys()].filter((id) => !ids.includes(id)).map((id) => `${id}: missing`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: twice`),
    ...rows.flatMap((row) => rowFaults(row, wanted, exists)),
  ];
}

function rowFaults({ id, level, asks, state, note, evidence }, wanted, exists) {
  const claims = state === 'met' || state === 'partly';
  return [
    ...(wanted.has(id) ? [] : [`${id}: not in scope`]),
    ...(wanted.has(id) && wanted.get(id) !== level ? [`${id}: level ${level}`] : []),
    ...(states.includes(state) ? [] : [`${id}: state ${state}`]),
    ...(asks ? [] : [`${id}: says not what it asks`]),
    ...(state !== 'met' && !note ? [`${id}: ${state} without a reason`] : []),
    ...(claims && evidence.length === 0 ? [`${id}: ${state} without evidence`] : []),
    ...evidence.filter((path) => !exists(path)).map((path) => `${id}: ${path} does not exist`),
  ];
}

/** `met 117 · partly 62 · …` */
export const summary = (rows) => states.map((state) => `${state} ${rows.filter((row) => row.state === state).length}`).join(' · ');

const plain = (text) => text.replace(/[<_*]/g, (sign) => `\\${sign}`);
const link = (path) => `[${path.split('/').at(-1)?.replaceAll('_', '\\_')}](${relative(FOLDER, path)})`;
const chapterOf = ({ id }) => id.split('.')[0];

function item({ id, level, asks, state, note, evidence }) {
  const said = [`- **${id}** (L${level}) ${plain(asks)}: **${state}**.`, ...(note ? [`${plain(note)}.`] : []), ...evidence.map(link)];
  return said.join(' ');
}

/** The ledger as Markdown. */
export function markdown(rows) {
  const chapters = [...new Set(rows.map(chapterOf))].map((chapter) => {
    const own = rows.filter((row) => chapterOf(row) === chapter);
    return `## V${chapter}\n\n${own.map(item).join('\n')}\n`;
  });
  return `# OWASP ASVS 5.0, levels 1 and 2

Written by \`node tools/security/asvs.mjs\` from [asvs-5.0.json](asvs-5.0.json); do not edit. The words are ours; what each number asks for exactly
stands in the [standard](https://owasp.org/www-project-application-security-verification-standard/) (OWASP, CC BY-SA 4.0). Out of scope: the
provider's side of OAuth and OpenID Connect (10.4, 10.6, 10.7) and WebRTC (17), which the product does not have.

${rows.length} requirements: ${summary(rows)}.

${chapters.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = ledger();
  const faults = ledgerFaults(rows, requirements());
  if (faults.length > 0) throw new Error(`The ledger has faults:\n  ${faults.join('\n  ')}`);
  writeFileSync(join(ROOT, FOLDER, 'asvs-5.0.md'), markdown(rows));
  process.stdout.write(`${summary(rows)}\n`);
}
