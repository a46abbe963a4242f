/** What the environment says about one run of the product. Every setting has a default, so that `npm start` needs none. */
import { join, resolve } from 'node:path';
import { repositoryRoot } from '../workspace/packages.mjs';

const modes = new Set(['production', 'development', 'test']);

function portFrom(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  return port;
}

/**
 * @returns {{ env: Record<string, string>, root: string, dataDir: string, logDir: string, firstPort: number, databaseUrl?: string, migratorUrl?: string,
 *   redisUrl?: string, province: string, mode: string, demo?: boolean }} env is what was read; demo is undefined when nothing was said about it
 * @throws when a setting cannot be understood
 */
export function readSettings(env = process.env) {
  const dataDir = resolve(repositoryRoot, env.DATA_DIR || '.data');
  return {
    env,
    root: repositoryRoot,
    dataDir,
    logDir: join(dataDir, 'logs'),
    firstPort: portFrom(env.PORT),
    databaseUrl: env.DATABASE_URL || undefined,
    migratorUrl: env.MIGRATOR_DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    province: env.PROVINCE || 'tuyen-quang',
    mode: modes.has(env.NODE_ENV) ? env.NODE_ENV : 'production',
    demo: env.DEMO === undefined || env.DEMO === '' ? undefined : env.DEMO === '1' || env.DEMO === 'true',
  };
}
