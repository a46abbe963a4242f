/** Looks for personal numbers in clear in everything that the product has written: data files, binlog, append-only file, logs, backups. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createGunzip } from 'node:zlib';
import { runCli } from '../launcher/prepare.mjs';

/** Folders of the outside world's stand-in: an SMS has to carry the number it goes to. */
const OUTSIDE = new Set(['sandbox']);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!OUTSIDE.has(entry.name)) yield* filesBelow(path);
    } else if (entry.isFile()) yield path;
  }
}

/** Which of the numbers stand in a file, read in pieces that overlap; what is gzipped is unpacked. */
async function numbersIn(path, wanted) {
  const stream = createReadStream(path, { highWaterMark: 4 * 1024 * 1024 });
  const found = new Set();
  let tail = '';
  for await (const piece of path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream) {
    const text = tail + piece.toString('latin1');
    // Sliding over each run of figures: a number may stand inside a longer one.
    for (const [run] of text.matchAll(/\d{10,}/g))
      for (let at = 0; at + 10 <= run.length; at++)
        for (const length of [10, 11, 12]) {
          const number = wanted.get(run.slice(at, at + length));
          if (number) found.add(number);
        }
    tail = text.slice(-16);
  }
  return [...found];
}

/** Every way of writing a number that would be found: `0912…`, `84912…`, and citizen IDs. */
function writings(numbers) {
  return new Map(numbers.flatMap((number) => [[number, number], ...(number.length === 10 ? [[`84${number.slice(1)}`, number]] : [])]));
}

/**
 * @param {{ numbers: string[], folders: string[] }} options
 * @returns {Promise<{ files: number, bytes: number, hits: { file: string, number: string }[] }>}
 */
export async function searchForNumbers({ numbers, folders }) {
  const wanted = writings(numbers);
  const hits = [];
  let files = 0;
  let bytes = 0;
  for (const folder of folders)
    for (const path of filesBelow(folder)) {
      files++;
      bytes += statSync(path).size;
      for (const number of await numbersIn(path, wanted)) hits.push({ file: relative(folder, path), number });
    }
  return { files, bytes, hits };
}

/** A backup as an operator makes it, taken while the product still runs. */
export async function backUpFor(canary, { root, env }) {
  if (existsSync(canary.numbersFile)) await runCli(root, ['backup', canary.backup], env);
}

/**
 * The check itself, once everything has stopped and all pages are on disk.
 * @returns {Promise<import('./results.mjs').Check>}
 */
export async function canaryCheck({ numbersFile, backup, dataDir }) {
  const check = {
    suite: 'canary',
    name: 'no seeded phone or citizen ID stands in clear in data files, binlog, AOF, logs or backup',
    status: 'passed',
  };
  if (!existsSync(numbersFile)) return { ...check, status: 'failed', message: 'the seeding of numbers did not finish' };
  const numbers = JSON.parse(readFileSync(numbersFile, 'utf8'));
  const { files, bytes, hits } = await searchForNumbers({ numbers, folders: [dataDir, backup] });
  const places = ['mariadb/data', 'redis', 'logs'].filter((each) => !existsSync(join(dataDir, each)));
  if (places.length > 0) return { ...check, status: 'failed', message: `nothing to search: ${places.join(', ')} is missing` };
  console.log(`  ${numbers.length} numbers looked for in ${files} files, ${Math.round(bytes / 1_048_576)} MiB: ${hits.length} found`);
  if (hits.length === 0) return check;
  const shown = hits.slice(0, 20).map(({ file, number }) => `${file}: ${number.slice(0, 6)}…`);
  return { ...check, status: 'failed', message: `${hits.length} hits\n${shown.join('\n')}` };
}
