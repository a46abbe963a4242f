/** The image holds production modules only: whatever the servers import must be among the root's `dependencies`. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { serverPackages } from '../build/servers.mjs';
import { isTestFile, walk } from '../workspace/files.mjs';

const importOf = /(?:^|\n)\s*(import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
/** Left out of the image. */
const leftOut = ['apps/bench', 'apps/sandbox'];

const packageOf = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** Libraries that `code` needs when it runs; imports of types alone vanish in the build. */
export function librariesOf(code) {
  return [...code.matchAll(importOf)]
    .map(([, , source]) => source)
    .filter((source) => !source.startsWith('.') && !source.startsWith('@tinhso/') && !isBuiltin(source))
    .map(packageOf);
}

/** @returns {string[]} every fault */
export function moduleFaults(root) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const faults = new Set();
  for (const { folder } of serverPackages(root)) {
    if (leftOut.includes(folder)) continue;
    for (const file of walk(join(root, folder, 'src')).filter((name) => /\.tsx?$/.test(name) && !isTestFile(name))) {
      for (const library of librariesOf(readFileSync(join(root, folder, 'src', file), 'utf8'))) {
        if (!dependencies[library])
          faults.add(`${folder}: imports ${library}, which is not among the dependencies of the root package.json`);
      }
    }
  }
  return [...faults];
}
