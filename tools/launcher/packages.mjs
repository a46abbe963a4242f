/** Installs node modules when they are missing or do not match the lock file. */
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hashOf } from '../workspace/files.mjs';
import { firstLines, runToEnd } from './run.mjs';
import { Hint } from './steps.mjs';

const marker = 'node_modules/.tinhso-lock';
const lockHash = (root) => hashOf(readFileSync(join(root, 'package-lock.json')));

/** What npm itself recorded as installed, or none. */
function installedPackages(root) {
  const path = join(root, 'node_modules/.package-lock.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Whether every package that the lock file demands is there in its version. Optional ones are for other machines. */
function matchesLock(root) {
  const installed = installedPackages(root);
  if (!installed) return false;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([path, wanted]) => {
    // Rooms of our own are links, which need no npm.
    if (!path.includes('node_modules/') || wanted.link === true || wanted.optional || wanted.devOptional || wanted.peer) return true;
    return installed[path]?.version === wanted.version;
  });
}

/** Links rooms of our own that are new since the modules were installed: nothing of that needs npm. */
function linkRooms(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, { link, resolved }] of Object.entries(packages)) {
    const at = join(root, path);
    if (link !== true || lstatSync(at, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(relative(dirname(at), join(root, resolved)), at);
  }
}

/** Whether `npm ci` has to run. Remembers a good answer, so that the next question costs only a hash. */
export function modulesAreStale(root) {
  const hash = lockHash(root);
  const path = join(root, marker);
  if (existsSync(path) && readFileSync(path, 'utf8') === hash) return false;
  if (!matchesLock(root)) return true;
  linkRooms(root);
  writeFileSync(path, hash);
  return false;
}

/** Runs `npm ci`, developer tools included because the build needs them. @throws Hint with npm's own words */
export async function installModules(root) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  try {
    await runToEnd({ command, args, cwd: root, env: { ...process.env, NODE_ENV: 'development' } });
  } catch (error) {
    throw new Hint(`npm ci failed:\n${firstLines(error.output ?? error.message, 25)}`);
  }
  writeFileSync(join(root, marker), lockHash(root));
}
