/** Finds programs on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders that hold servers but are often missing from an ordinary user's PATH. */
const serverFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/homebrew/sbin'];

/** TINHSO_BIN_PATH, when set, replaces PATH and the usual folders: it makes installed programs invisible, or picks others. */
function searchPath(env) {
  if (env.TINHSO_BIN_PATH !== undefined) return env.TINHSO_BIN_PATH.split(delimiter).filter(Boolean);
  return [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...serverFolders];
}

/** @returns {string | undefined} the absolute path of the first of `names` that can be run */
export function findBinary(names, env = process.env) {
  for (const name of names) {
    for (const folder of searchPath(env)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch (error) {
        if (!['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) throw error;
      }
    }
  }
  return undefined;
}

/** Each program the product or its tests need: how it is called, and which Debian packages bring it. */
export const programs = {
  mariadbd: { names: ['mariadbd', 'mysqld'], apt: ['mariadb-server'] },
  'mariadb-install-db': { names: ['mariadb-install-db', 'mysql_install_db'], apt: ['mariadb-server'] },
  'redis-server': { names: ['redis-server', 'valkey-server'], apt: ['redis-server'] },
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], apt: ['chromium'] },
  pdfsig: { names: ['pdfsig'], apt: ['poppler-utils'] },
};

/** The path of a known program, or undefined. */
export const findProgram = (name, env = process.env) => findBinary(programs[name].names, env);

/** The Debian packages for those of `names` that are missing here. */
export function missingPackages(names, env = process.env) {
  return [...new Set(names.filter((name) => !findProgram(name, env)).flatMap((name) => programs[name].apt))];
}
