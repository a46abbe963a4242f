/** A private Redis server with an append-only file. It only carries; losing it costs delay, never data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logTail, startProcess } from '../processes.mjs';
import { findProgram } from './binaries.mjs';
import { waitForPong } from './reachable.mjs';

/** Queues must not lose keys to memory pressure, so nothing is ever evicted. */
export const redisOptions = ['--save', '', '--maxmemory-policy', 'noeviction'];

/** Starts the server and waits until it answers. @throws with the end of its log when it does not come up */
export async function startRedis({ folder, port, durability = 'durable', onSpawn = () => {}, logFile = join(folder, 'output.log') }) {
  mkdirSync(folder, { recursive: true });
  const durable = durability === 'durable' ? ['--appendonly', 'yes', '--appendfsync', 'everysec'] : ['--appendonly', 'no'];
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...redisOptions, ...durable];
  const server = startProcess({ name: 'redis', command: findProgram('redis-server'), args, env: process.env, cwd: folder, logFile });
  onSpawn(server);
  try {
    await waitForPong(port, { seconds: 30, stopped: server.exited });
  } catch (error) {
    server.kill('SIGTERM');
    throw new Error(`Redis did not start: ${error.message}\n${logTail(logFile)}`, { cause: error });
  }
  return server;
}
