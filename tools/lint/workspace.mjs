/**
 * Checks every workspace package: its tags, its name, and that `dependencies` list exactly the workspace packages its source imports
 * (Nx and the module map are drawn from them). Exits with 1 and every fault named; `--fix` mends dependencies and the lock file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTestFile, walk } from '../workspace/files.mjs';
import { syncedLock, syncLock } from '../workspace/lockfile.mjs';
import { readPackages, repositoryRoot } from '../workspace/packages.mjs';
import { domains } from './floors.mjs';

const kinds = ['kernel', 'platform', 'composition', 'ui', 'testing', 'contract', 'server', 'citizen', 'console', 'app'];
const rooms = ['contract', 'server', 'citizen', 'console'];
const importOf = /(?:from|import)\s*\(?\s*['"](@tinhso\/[a-z0-9-]+)/g;

/** Workspace packages that the files under `folder`/src import, apart into product code and tests. */
function importsOf(root, folder) {
  const found = { source: new Set(), tests: new Set() };
  for (const file of walk(join(root, folder)).filter((name) => /\.(tsx?|css)$/.test(name))) {
    const target = isTestFile(file) ? found.tests : found.source;
    for (const [, name] of readFileSync(join(root, folder, file), 'utf8').matchAll(importOf)) target.add(name);
  }
  return found;
}

function tagFaults({ folder, name, domain, kind }) {
  const faults = [];
  if (!domain) faults.push(`${folder}: no domain: tag`);
  else if (domain !== 'shared' && !domains.includes(domain))
    faults.push(`${folder}: domain:${domain} has no floor in tools/lint/floors.mjs`);
  if (!kinds.includes(kind)) faults.push(`${folder}: ${kind ? `unknown kind:${kind}` : 'no kind: tag'}`);
  if (rooms.includes(kind) && folder !== `libs/${domain}/${kind}`) faults.push(`${folder}: its tags say libs/${domain}/${kind}`);
  const expected = rooms.includes(kind)
    ? `@tinhso/${domain}-${kind}`
    : kind === 'app'
      ? `@tinhso/app-${folder.slice('apps/'.length)}`
      : `@tinhso/${folder.slice('libs/'.length)}`;
  if (name !== expected) faults.push(`${folder}: is named ${name}, should be ${expected}`);
  return faults;
}

function dependencyFaults(root, { folder, name, dependencies, developmentDependencies }, names) {
  const { source, tests } = importsOf(root, folder);
  const faults = [];
  for (const each of source)
    if (each !== name && !dependencies.includes(each)) faults.push(`${folder}: imports ${each}, which its package.json does not name`);
  for (const each of tests) {
    if (each === name || source.has(each) || dependencies.includes(each) || developmentDependencies.includes(each)) continue;
    faults.push(`${folder}: a test imports ${each}, which its package.json does not name under devDependencies`);
  }
  for (const each of dependencies.filter((dependency) => dependency.startsWith('@tinhso/'))) {
    if (!names.has(each)) faults.push(`${folder}: names ${each}, which does not exist`);
    else if (!source.has(each) && existsSync(join(root, folder, 'src'))) faults.push(`${folder}: names ${each} but does not import it`);
  }
  for (const each of dependencies) if (!each.startsWith('@tinhso/')) faults.push(`${folder}: ${each} belongs into the root package.json`);
  return faults;
}

/** @returns {string[]} every fault; empty when all is well */
export function workspaceFaults(root = repositoryRoot) {
  const packages = readPackages(root);
  const names = new Set(packages.map(({ name }) => name));
  const { stale } = syncedLock(root, packages);
  return [
    ...packages.flatMap((each) => [...tagFaults(each), ...dependencyFaults(root, each, names)]),
    ...stale.map((folder) => `package-lock.json: its entry for ${folder} is out of date`),
  ];
}

/** Rewrites `dependencies` and `devDependencies` to what is imported, and the lock file after them. @returns {string[]} changed folders */
export function mendDependencies(root = repositoryRoot) {
  const packages = readPackages(root);
  const changed = [];
  for (const { folder, name } of packages) {
    const path = join(root, folder, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const { source, tests } = importsOf(root, folder);
    source.delete(name);
    const onlyTests = [...tests].filter((each) => each !== name && !source.has(each));
    const starred = (list) => Object.fromEntries([...list].sort().map((each) => [each, '*']));
    const before = JSON.stringify(manifest);
    manifest.dependencies = starred(source);
    if (onlyTests.length > 0) manifest.devDependencies = starred(onlyTests);
    else delete manifest.devDependencies;
    if (JSON.stringify(manifest) === before) continue;
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    changed.push(folder);
  }
  return [...new Set([...changed, ...syncLock(root, packages)])];
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--fix')) for (const folder of mendDependencies()) console.log(`mended ${folder}`);
  const faults = workspaceFaults();
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? 'Every package is tagged and names what it imports.' : `${faults.length} faults. --fix mends dependencies.`,
  );
  process.exit(faults.length === 0 ? 0 : 1);
}
