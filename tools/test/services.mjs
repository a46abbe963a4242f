/** A private MariaDB and Redis for tests: relaxed durability, free ports, a folder of their own. */
import { mkdirSync } from 'node:fs';
import { allocatePorts } from '../launcher/ports.mjs';
import { stopProcess } from '../launcher/processes.mjs';
import { readSecrets } from '../launcher/secrets.mjs';
import { startDatabase, startQueueStore } from '../launcher/services/start.mjs';

/**
 * Starts both servers. `env` is what integration tests read: TEST_DATABASE_ADMIN_URL (a MariaDB user who may create databases and users;
 * no database named) and TEST_REDIS_URL.
 * @param {{ dataDir: string, ways?: Record<string, string>, firstPort?: number }} options
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startTestServices({ dataDir, ways = { mariadb: 'program', redis: 'program' }, firstPort = 13_600 }) {
  mkdirSync(dataDir, { recursive: true });
  const secrets = readSecrets(dataDir);
  const ports = await allocatePorts(firstPort, ['mariadb', 'redis']);
  const started = [];
  const onSpawn = (process) => started.push(process);
  const stop = async () => {
    await Promise.all(started.map((process) => stopProcess(process)));
  };
  try {
    const shared = { dataDir, secrets, durability: 'relaxed', onSpawn };
    const [database, queue] = await Promise.all([
      startDatabase({ ...shared, way: ways.mariadb, port: ports.mariadb }),
      startQueueStore({ ...shared, way: ways.redis, port: ports.redis }),
    ]);
    return { env: { TEST_DATABASE_ADMIN_URL: database.urls.admin, TEST_REDIS_URL: queue.url }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
