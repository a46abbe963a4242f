/** Installs Debian packages without letting the package start its own service. */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findBinary } from './binaries.mjs';
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

function run(command, args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim().split('\n').slice(-12).join('\n')))));
  });
}

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
      `Installing ${packages.join(', ')} failed:\n${error.message}\nInstall by hand, then run this again:\n  ${installLine(packages)}`,
    );
  } finally {
    allowServices();
  }
}
