/** Compiles one package's src to dist with swc; only files whose content changed are written, and outputs without a source are removed. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, isTestFile, walk } from '../workspace/files.mjs';

const manifestName = '.compiled.json';
const isScript = (file) => /\.tsx?$/.test(file);
const outputName = (file) => (isScript(file) ? file.replace(/\.tsx?$/, '.js') : file);

/** Writes a file so that a reader (a server that is just starting) never sees half of it. */
function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

function readManifest(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

/**
 * Compiles `<root>/<folder>/src` into `<root>/<folder>/dist`.
 * @param swc the `@swc/core` module
 * @param {string} toolHash changes whenever the compiler or its options do, so that everything is compiled again
 * @returns {Promise<{ written: number, removed: number, hash: string }>} hash stands for the whole output
 */
export async function compilePackage({ root, folder, swc, options, toolHash }) {
  const source = join(root, folder, 'src');
  const target = join(root, folder, 'dist');
  const before = readManifest(join(target, manifestName));
  const after = {};
  let written = 0;
  for (const file of walk(source)) {
    if (isTestFile(file)) continue;
    const content = readFileSync(join(source, file));
    const output = outputName(file);
    after[output] = hashOf(toolHash, content);
    const path = join(target, output);
    if (before[output] === after[output] && existsSync(path)) continue;
    const code = isScript(file)
      ? (await swc.transform(content.toString('utf8'), { ...options, filename: join(source, file), sourceFileName: `../src/${file}` })).code
      : content;
    writeWhole(path, code);
    written += 1;
  }
  const removed = removeStale(target, after);
  const manifest = JSON.stringify(after);
  if (written > 0 || removed > 0 || JSON.stringify(before) !== manifest) {
    if (Object.keys(after).length > 0) writeWhole(join(target, manifestName), manifest);
  }
  return { written, removed, hash: hashOf(manifest) };
}

function removeStale(target, kept) {
  if (!existsSync(target)) return 0;
  let removed = 0;
  for (const entry of readdirSync(target, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name === manifestName || entry.name.endsWith('.tmp')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const relative = path.slice(target.length + 1).replaceAll('\\', '/');
    if (kept[relative]) continue;
    rmSync(path);
    removed += 1;
  }
  return removed;
}
