import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '@tinhso/platform';

/** MariaDB (a user that may create databases) and Redis that the test command started. */
export function testServers(): { admin: string; redis: string } {
  const admin = process.env.TEST_DATABASE_ADMIN_URL;
  const redis = process.env.TEST_REDIS_URL;
  if (!admin || !redis)
    throw new Error('TEST_DATABASE_ADMIN_URL and TEST_REDIS_URL are not set: run `npm run test:int`, which starts the servers');
  return { admin, redis };
}

/** Settings of one Jest worker: its own database and Redis number, its own data folder, keys that guard nothing. */
export function testSettings(overrides: Record<string, string> = {}): Settings {
  const { admin, redis } = testServers();
  const worker = process.env.JEST_WORKER_ID ?? '1';
  const database = new URL(admin);
  database.pathname = `/test_${process.env.TEST_SLOT ?? 'ci'}_${worker}`;
  return readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.href,
    DATABASE_POOL: '12',
    REDIS_URL: `${redis.replace(/\/\d*$/, '')}/${process.env.TEST_REDIS_DB ?? Number(worker) % 16}`,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'tinhso-test-')),
    PUBLIC_URL: 'http://127.0.0.1:3000',
    TOKEN_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    FIELD_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
    KEYSTORE_PASSPHRASE: 'only-for-tests-0000',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
    APP_ROOT: process.cwd(),
    ...overrides,
  });
}
