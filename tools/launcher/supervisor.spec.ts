import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logTail, startProcess, stopProcess } from './processes.mjs';
import { Supervisor, type ManagedProcess } from './supervisor.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tinhso-supervisor-'));
const started: ManagedProcess[] = [];

/** A process that runs a line of JavaScript. */
function run(name: string, code: string): ManagedProcess {
  const process_ = startProcess({
    name,
    command: process.execPath,
    args: ['-e', code],
    env: process.env,
    logFile: join(folder, `${name}.log`),
  });
  started.push(process_);
  return process_;
}
const stays = 'setInterval(() => {}, 1000)';

async function until(probe: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !probe(); await wait(20))
    if (Date.now() > deadline) throw new Error('it did not happen within 10 s');
}

afterAll(async () => {
  for (const each of started) await stopProcess(each, 100);
  rmSync(folder, { recursive: true, force: true });
});

describe('supervisor', () => {
  it('starts a crashed process again and records the new one', async () => {
    const said: string[] = [];
    const supervisor = new Supervisor({ say: (line) => said.push(line) });
    const first = run('api', stays);
    supervisor.watch(first, () => Promise.resolve(run('api', stays)));
    first.kill('SIGKILL');
    await until(() => supervisor.processes[0]?.pid !== first.pid && said.includes('api runs again.'));
    expect(said[0]).toContain('api stopped (SIGKILL)');
    await supervisor.stopAll();
    expect(started.every((each) => !each.running())).toBe(true);
  });

  it('gives up on a process that keeps crashing', async () => {
    const supervisor = new Supervisor({ say: () => undefined });
    const start = (): Promise<ManagedProcess> => Promise.resolve(run('worker', 'process.exit(3)'));
    supervisor.watch(await start(), start);
    expect(await supervisor.gaveUp).toBe('worker');
    await supervisor.stopAll();
  }, 30_000);

  it('starts nothing again once it stops everything', async () => {
    const supervisor = new Supervisor({ say: () => undefined });
    let again = 0;
    supervisor.watch(run('sandbox', stays), () => {
      again += 1;
      return Promise.resolve(run('sandbox', stays));
    });
    await supervisor.stopAll();
    await wait(400);
    expect(again).toBe(0);
  });

  it('stops the servers of data after everybody who writes to them', async () => {
    const ended: string[] = [];
    const supervisor = new Supervisor({ say: () => undefined });
    for (const name of ['mariadb', 'redis', 'api']) {
      const each = run(name, stays);
      void each.exited.then(() => ended.push(name));
      supervisor.adopt(each);
    }
    await supervisor.stopAll();
    expect(ended).toEqual(['api', 'redis', 'mariadb']);
  });

  it('kills what does not end when asked', async () => {
    const stubborn = run('stubborn', `process.on('SIGTERM', () => {}); process.stdout.write('up'); ${stays}`);
    // Only once it has said so does it no longer end at the first asking.
    await until(() => logTail(stubborn.logFile).includes('up'));
    await stopProcess(stubborn, 200);
    expect((await stubborn.exited).signal).toBe('SIGKILL');
  });
});
