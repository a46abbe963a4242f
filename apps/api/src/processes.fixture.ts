import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '@tinhso/platform';
import { until } from '@tinhso/testing';

/** A built api as its own process. */
export interface ApiProcess {
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Starts one on a port of its own and waits until it answers. */
export async function startApi(settings: Settings): Promise<ApiProcess> {
  const port = await freePort();
  const given = Object.entries({ ...settings, PORT: port }).map(([name, value]) => [name, String(value)]);
  const child: ChildProcess = spawn(process.execPath, [join(process.cwd(), 'apps/api/dist/main.js')], {
    env: { PATH: process.env.PATH, ...Object.fromEntries(given) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await until(
      'the api to answer',
      async () => {
        if (child.exitCode !== null) throw new Error(`the api ended with ${child.exitCode}`);
        return (await fetch(`${url}/health/live`).catch(() => undefined))?.ok;
      },
      60_000,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
