/** Decides where MariaDB and Redis come from: an address in the environment, programs on this machine, Docker, or Debian's packages. */
import { canInstall, installLine, installPackages } from './apt.mjs';
import { missingPackages } from './binaries.mjs';
import { dockerAnswers } from './docker.mjs';
import { Hint } from '../steps.mjs';

const neededBy = { mariadb: ['mariadbd', 'mariadb-install-db'], redis: ['redis-server'] };

/**
 * Says how the private services are to be started and which programs have to be installed for that, without installing anything yet.
 * @param {('mariadb' | 'redis')[]} services those without an address in the environment
 * @returns {{ ways: Record<string, 'program' | 'docker'>, programs: string[] }}
 */
export function planServices(services) {
  const ways = Object.fromEntries(services.map((name) => [name, 'program']));
  const missing = services.filter((name) => missingPackages(neededBy[name]).length > 0);
  if (missing.length === 0) return { ways, programs: [] };
  if (dockerAnswers()) {
    for (const name of missing) ways[name] = 'docker';
    return { ways, programs: [] };
  }
  return { ways, programs: missing.flatMap((name) => neededBy[name]) };
}

/** @throws Hint with the one line to type when programs are missing that this user may not install */
export function checkInstallable(programs, otherwise) {
  const packages = missingPackages(programs);
  if (packages.length === 0 || canInstall()) return;
  throw new Hint(
    `Missing on this machine: ${packages.join(', ')}. Install with:\n  ${installLine(packages)}${otherwise ? `\n${otherwise}.` : ''}`,
  );
}

/** Installs the Debian packages of programs that are missing. @throws Hint when that fails */
export async function installPrograms(programs, steps) {
  const packages = missingPackages(programs);
  if (packages.length === 0) return;
  await steps.run(`Installing ${packages.join(', ')} with apt-get`, () => installPackages(packages));
  const still = missingPackages(programs);
  if (still.length > 0) throw new Hint(`apt-get installed its packages, but ${still.join(', ')} still cannot be found on PATH.`);
}
