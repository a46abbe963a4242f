/** MariaDB and Redis in Docker, for machines that have an engine but not the programs. The containers live as long as the launcher. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../workspace/files.mjs';
import { startProcess } from '../processes.mjs';
import { lastLines, runToEnd } from '../run.mjs';
import { Hint } from '../steps.mjs';
import { findBinary } from './binaries.mjs';
import { serverOptions, usersSql } from './mariadb.mjs';
import { waitForGreeting, waitForPong } from './reachable.mjs';
import { redisOptions } from './redis.mjs';

export const images = { mariadb: 'mariadb:10.11', redis: 'redis:7-alpine' };

/** Whether a Docker engine answers; the mere client is not enough. */
export function dockerAnswers(env = process.env) {
  const docker = findBinary(['docker'], env);
  if (!docker) return false;
  const answer = spawnSync(docker, ['version', '--format', '{{.Server.Version}}'], { timeout: 10_000, encoding: 'utf8' });
  return answer.status === 0 && /\d/.test(answer.stdout);
}

async function pull(image) {
  try {
    await runToEnd({ command: findBinary(['docker']), args: ['pull', '-q', image] });
  } catch (error) {
    throw new Hint(`docker pull ${image} failed:\n${lastLines(error.output ?? error.message, 8)}`);
  }
}

/** A name that belongs to this data folder alone, so that a container left by a crash is found again. */
const containerName = (folder, service) => `tinhso-${service}-${hashOf(folder).slice(0, 8)}`;

/** Files in mounted folders belong to whoever runs the launcher, so that they can be removed again. */
const owner = () => (process.getuid ? ['--user', `${process.getuid()}:${process.getgid()}`] : []);

/** `docker run` in the foreground: its process stands for the container, and SIGTERM reaches the server inside. */
async function startContainer({ service, folder, port, innerPort, mounts, environment = {}, command }) {
  const docker = findBinary(['docker']);
  await pull(images[service]);
  const name = containerName(folder, service);
  spawnSync(docker, ['rm', '-f', name], { stdio: 'ignore', timeout: 30_000 });
  const args = ['run', '--rm', '--init', '--pull', 'never', '--name', name, ...owner(), '-p', `127.0.0.1:${port}:${innerPort}`];
  for (const mount of mounts) args.push('-v', mount);
  for (const variable of Object.keys(environment)) args.push('-e', variable);
  return startProcess({
    name: service,
    command: docker,
    args: [...args, images[service], ...command],
    env: { ...process.env, ...environment },
    logFile: join(folder, 'output.log'),
  });
}

/** The private MariaDB in a container, with its data in `folder`. */
export async function startMariadbContainer({ folder, port, secrets, database = 'tinhso', onSpawn = () => {} }) {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const first = join(folder, 'first-start.sql');
  writeFileSync(first, [...usersSql({ database, ...secrets }), ''].join('\n'), { mode: 0o600 });
  const server = await startContainer({
    service: 'mariadb',
    folder,
    port,
    innerPort: 3306,
    mounts: [`${data}:/var/lib/mysql`, `${first}:/docker-entrypoint-initdb.d/tinhso.sql:ro`],
    environment: { MARIADB_ROOT_PASSWORD: secrets.rootPassword },
    command: [...serverOptions, '--skip-name-resolve'],
  });
  onSpawn(server);
  await waitForGreeting(port, { seconds: 120, stopped: server.exited });
  return server;
}

/** The private Redis in a container, with its data in `folder`. */
export async function startRedisContainer({ folder, port, onSpawn = () => {} }) {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const server = await startContainer({
    service: 'redis',
    folder,
    port,
    innerPort: 6379,
    mounts: [`${data}:/data`],
    command: ['redis-server', ...redisOptions, '--appendonly', 'yes'],
  });
  onSpawn(server);
  await waitForPong(port, { seconds: 60, stopped: server.exited });
  return server;
}
