/** Walking and hashing of source files. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.data', '.nx', '.git', 'coverage', 'test-results']);

/** Every file under `folder`, as sorted paths relative to it. Build outputs and node_modules are passed over. */
export function walk(folder) {
  if (!existsSync(folder)) return [];
  const found = [];
  const visit = (relative) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) visit(path);
      } else if (entry.isFile()) found.push(path);
    }
  };
  visit('');
  return found.sort();
}

/** Whether a file is a test or a type declaration, which no build output contains. */
export const isTestFile = (path) => /\.(spec|int-spec|e2e|fixture)\.tsx?$|\.d\.ts$|(^|\/)__\w+__\//.test(path);

/** Short SHA-256 (hex) of any number of texts or buffers, each set apart from the next. */
export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** One hash over the names and contents of the files under `folders` (relative to `root`; single files are fine) that pass `keep`. */
export function hashFolders(root, folders, keep = () => true) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = existsSync(join(root, folder)) ? listOne(root, folder) : [];
    for (const file of files.filter(keep))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

function listOne(root, path) {
  const inside = walkOrNone(join(root, path));
  return inside ? inside.map((file) => `${path}/${file}`) : [path];
}

function walkOrNone(path) {
  try {
    return walk(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
