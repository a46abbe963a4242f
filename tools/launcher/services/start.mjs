/** Starts the private services, each in the way that was found for it. */
import { join } from 'node:path';
import { startMariadbContainer, startRedisContainer } from './docker.mjs';
import { databaseUrls, startMariadb } from './mariadb.mjs';
import { startRedis } from './redis.mjs';

/** @returns {Promise<{ server: object, urls: { app: string, migrator: string, admin: string } }>} */
export async function startDatabase({ way, dataDir, port, secrets, durability, onSpawn, moreOptions }) {
  const options = { folder: join(dataDir, 'mariadb'), port, secrets, durability, onSpawn, moreOptions };
  const server = way === 'docker' ? await startMariadbContainer(options) : await startMariadb(options);
  return { server, urls: databaseUrls({ port, secrets }) };
}

/** @returns {Promise<{ server: object, url: string }>} */
export async function startQueueStore({ way, dataDir, port, durability, onSpawn }) {
  const options = { folder: join(dataDir, 'redis'), port, durability, onSpawn };
  const server = way === 'docker' ? await startRedisContainer(options) : await startRedis(options);
  return { server, url: `redis://127.0.0.1:${port}` };
}
