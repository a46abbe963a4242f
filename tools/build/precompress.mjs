/** Writes .br and .gz beside every text file of a client build, so that the server never compresses on the way out. */
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const textual = /\.(js|mjs|css|html|svg|json|webmanifest|txt|xml|wasm|ttf)$/;
/** Below this a header costs more than compression saves. */
const smallest = 1024;

async function compressOne(path) {
  if ((await stat(path)).size < smallest) return 0;
  const content = await readFile(path);
  const [br, gz] = await Promise.all([
    brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    deflate(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return 1;
}

async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** @returns {Promise<number>} how many files were compressed */
export async function precompress(folder) {
  const files = (await filesIn(folder)).filter((path) => textual.test(path));
  const counts = await Promise.all(files.map(compressOne));
  return counts.reduce((total, each) => total + each, 0);
}

/** Removes what `precompress` wrote; watch mode does this so that no stale copy is served. */
export async function removeCompressed(folder) {
  if (!existsSync(folder)) return;
  const files = (await filesIn(folder)).filter((path) => /\.(br|gz)$/.test(path));
  await Promise.all(files.map((path) => rm(path)));
}
