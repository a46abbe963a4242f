/** Installs Debian packages without letting the package start its own service. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findBinary } from './binaries.mjs';
import { lastLines, runToEnd } from '../run.mjs';
import { Hint } from '../steps.mjs';

const policy = '/usr/sbin/policy-rc.d';
const kept = `${policy}.tinhso-kept`;

/** 101 = "action forbidden by policy": the package is installed, its service stays off. */
function forbidServices() {
  if (existsSync(policy) && !existsSync(kept)) renameSync(policy, kept);
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

function allowServices() {
  rmSync(policy, { force: true });
  if (existsSync(kept)) renameSync(kept, policy);
}

const run = (command, args) =>
  runToEnd({ command, args, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, interruptible: false });

/** Whether this machine is a Debian or Ubuntu on which this user may install packages. */
export const canInstall = () => process.getuid?.() === 0 && findBinary(['apt-get'], { PATH: '/usr/bin:/bin' }) !== undefined;

/** The line a person types to install the packages themselves. */
export const installLine = (packages) => `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/**
 * Installs packages by apt-get, as root; the list of packages is refreshed first only if need be.
 * @throws Hint with the line to type when it fails
 */
export async function installPackages(packages) {
  const install = () => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages]);
  forbidServices();
  try {
    await install().catch(async () => {
      await run('apt-get', ['update', '-q']);
      await install();
    });
  } catch (error) {
    throw new Hint(
      `Installing ${packages.join(', ')} failed:\n${lastLines(error.output ?? error.message, 12)}\nInstall by hand, then run this again:\n  ${installLine(packages)}`,
    );
  } finally {
    allowServices();
  }
}
