/** Decides where MariaDB and Redis come from: an address in the environment, programs on this machine, Docker, or Debian's packages. */
import { canInstall, installLine, installPackages } from './apt.mjs';
import { missingPackages } from './binaries.mjs';
import { dockerAnswers } from './docker.mjs';
import { Hint } from '../steps.mjs';

const neededBy = { mariadb: ['mariadbd', 'mariadb-install-db'], redis: ['redis-server'] };

/**
 * Makes sure that the private services can be started.
 * @param {('mariadb' | 'redis')[]} services those without an address in the environment
 * @returns {Promise<Record<string, 'program' | 'docker'>>} how each is to be started
 * @throws Hint that names the one line to type when nothing on this machine helps
 */
export async function provideServices(services, steps) {
  const missing = services.filter((name) => missingPackages(neededBy[name]).length > 0);
  const ways = Object.fromEntries(services.map((name) => [name, 'program']));
  if (missing.length === 0) return ways;
  if (dockerAnswers()) {
    for (const name of missing) ways[name] = 'docker';
    return ways;
  }
  await providePrograms(
    missing.flatMap((name) => neededBy[name]),
    steps,
    'or set DATABASE_URL and REDIS_URL to servers you have',
  );
  return ways;
}

/** Installs programs from Debian's packages when this user may; otherwise says how. */
export async function providePrograms(names, steps, otherwise) {
  const packages = missingPackages(names);
  if (packages.length === 0) return;
  if (!canInstall()) {
    throw new Hint(
      `Missing on this machine: ${packages.join(', ')}. Install with:\n  ${installLine(packages)}${otherwise ? `\n${otherwise}.` : ''}`,
    );
  }
  await steps.run(`Installing ${packages.join(', ')} with apt-get`, () => installPackages(packages));
  const still = missingPackages(names);
  if (still.length > 0) throw new Hint(`apt-get installed its packages, but ${still.join(', ')} still cannot be found on PATH.`);
}
