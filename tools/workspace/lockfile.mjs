/** Keeps package-lock.json in step with the workspace's own package.json files, without asking any registry. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifestOf = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** What npm writes about a workspace package. */
function lockEntry({ name, version, license, dependencies, devDependencies }) {
  const filled = (field, value) => (value && Object.keys(value).length > 0 ? { [field]: value } : {});
  return {
    name,
    version,
    ...(license ? { license } : {}),
    ...filled('dependencies', dependencies),
    ...filled('devDependencies', devDependencies),
  };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The lock file's entries for workspace packages, compared with their package.json.
 * @param {{ folder: string }[]} packages
 * @returns {{ lock: object, stale: string[] }} the lock file as it should be, and the folders whose entry differs
 */
export function syncedLock(root, packages) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const entries = { ...lock.packages };
  const stale = [];
  for (const { folder } of packages) {
    const wanted = lockEntry(manifestOf(root, folder));
    const link = `node_modules/${wanted.name}`;
    const current = entries[folder];
    if (
      !current ||
      !same(current.dependencies, wanted.dependencies) ||
      !same(current.devDependencies, wanted.devDependencies) ||
      !entries[link]
    )
      stale.push(folder);
    entries[folder] = wanted;
    entries[link] = { resolved: folder, link: true };
  }
  const sorted = Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, stale };
}

/** Writes the lock file when something differs. @returns {string[]} the folders that differed */
export function syncLock(root, packages) {
  const { lock, stale } = syncedLock(root, packages);
  if (stale.length > 0) writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  return stale;
}
