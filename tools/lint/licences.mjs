/**
 * Licences of what the product ships (`node tools/lint/licences.mjs`): every package of the lock file that is not for development alone has to
 * stand under a permissive licence, or be named here with its reason. Exits with 1 and every fault named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../workspace/packages.mjs';

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose lock entry names no licence, or one that needs a reason. */
export const known = [
  { name: /^@img\/sharp-/, why: 'libvips (LGPL-3.0) as a library of its own beside sharp, which whoever runs the product may replace' },
  { name: /^@msgpackr-extract\//, why: 'MIT, as its sister packages say; the lock file has no field for other platforms' },
  { name: /^(passport-strategy|prelude-ls|png-js)$/, why: 'MIT by its licence file' },
  { name: /^(combine-errors|pause)$/, why: 'MIT by its readme' },
];

/** Whether one of the alternatives is permissive in all its parts. */
const allows = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => each.split(' AND ').every((part) => permissive.has(part)));

/** @returns {string[]} one line for each package that may not be shipped as it stands */
export function licenceFaults({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path, { license }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), license }))
    .filter(({ name, license }) => !(license && allows(license)) && !known.some((each) => each.name.test(name)))
    .map(({ name, license }) => `${name}: ${license ?? 'no licence named'}`);
}

if (process.argv[1] === import.meta.filename) {
  const faults = licenceFaults(JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
