import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinary, missingPackages } from './services/binaries.mjs';
import { modulesAreStale } from './packages.mjs';
import { allocatePorts } from './ports.mjs';
import { startMark } from './processes.mjs';
import { readSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { startOver } from './start-over.mjs';
import { cleanUpAfterCrash, readState, runningState, writeState } from './state.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tinhso-launcher-'));
const inFolder = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toMatchObject({ firstPort: 3000, mode: 'production', demo: undefined });
    expect(readSettings({}).dataDir).toMatch(/\.data$/);
  });

  it.each(['0', '70000', 'http', '3000.5'])('refuse the port %s', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow('PORT must be');
  });
});

describe('ports', () => {
  it('pass over a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ports = await allocatePorts(port, ['api', 'sandbox']);
    server.close();
    expect(ports.api).toBeGreaterThan(port);
    expect(ports.sandbox).toBeGreaterThan(ports.api ?? 0);
  });
});

describe('secrets', () => {
  it('are made once, and are for the owner alone', () => {
    const data = join(folder, 'secrets');
    const first = readSecrets(data);
    expect(first.fieldKeys).toMatch(/^k1:[A-Za-z0-9_-]{43}$/);
    expect(readSecrets(data)).toEqual(first);
    expect(statSync(join(data, 'secrets.json')).mode & 0o077).toBe(0);
  });

  it('keep what was there when a new one is needed', () => {
    const data = inFolder('older-secrets');
    writeFileSync(join(data, 'secrets.json'), JSON.stringify({ fieldKeys: 'k9:old' }));
    expect(readSecrets(data)).toMatchObject({ fieldKeys: 'k9:old', tokenKeys: expect.stringMatching(/^k1:/) as string });
  });
});

describe('record of what runs', () => {
  const mine = { pid: process.pid, mark: startMark(process.pid) };

  it('tells a running launcher', () => {
    const data = inFolder('running');
    writeState(data, { ready: true, launcher: mine, processes: [] });
    expect(runningState(data)?.ready).toBe(true);
  });

  it('does not take another process with the same number for the launcher', () => {
    const data = inFolder('reused');
    writeState(data, { ready: true, launcher: { ...mine, mark: '1' }, processes: [] });
    expect(runningState(data)).toBeUndefined();
  });

  it('survives half a file', () => {
    const data = inFolder('half');
    writeFileSync(join(data, 'run.json'), '{"ready": tr');
    expect(readState(data)).toBeUndefined();
  });

  it('lets the next start stop what a crashed launcher left, and nothing else', async () => {
    const data = inFolder('crashed');
    const [left, stranger] = [1, 2].map(() => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']));
    if (!left?.pid || !stranger?.pid) throw new Error('nothing was started');
    const gone = once(left, 'exit');
    writeState(data, {
      ready: true,
      launcher: { pid: left.pid, mark: '1' },
      processes: [
        { name: 'api', pid: left.pid, mark: startMark(left.pid) },
        { name: 'worker', pid: stranger.pid, mark: 'another' },
      ],
    });
    expect(await cleanUpAfterCrash(data)).toBe(1);
    await gone;
    expect(stranger.exitCode).toBeNull();
    expect(existsSync(join(data, 'run.json'))).toBe(false);
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  });
});

describe('starting over', () => {
  it('removes a data folder that the launcher filled', () => {
    const data = join(folder, 'over');
    readSecrets(data);
    startOver(data, '/somewhere/else');
    expect(existsSync(data)).toBe(false);
  });

  it('leaves alone what somebody else filled, and the project', () => {
    const data = inFolder('photos');
    writeFileSync(join(data, 'holiday.jpg'), '');
    expect(() => startOver(data, '/somewhere/else')).toThrow('was not made by npm start');
    expect(() => startOver(data, join(data, 'project'))).toThrow('contains the project');
    expect(readFileSync(join(data, 'holiday.jpg'), 'utf8')).toBe('');
  });
});

describe('programs', () => {
  it('are looked for where TINHSO_BIN_PATH says, and nowhere else', () => {
    const bin = inFolder('bin');
    writeFileSync(join(bin, 'redis-server'), '#!/bin/sh\n', { mode: 0o755 });
    expect(findBinary(['redis-server'], { TINHSO_BIN_PATH: bin })).toBe(join(bin, 'redis-server'));
    expect(missingPackages(['mariadbd', 'mariadb-install-db', 'redis-server'], { TINHSO_BIN_PATH: bin })).toEqual(['mariadb-server']);
  });
});

describe('node modules', () => {
  const write = (root: string, path: string, packages: object): void => writeFileSync(join(root, path), JSON.stringify({ packages }));
  const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-darwin': { version: '1.0.0', optional: true } };

  it('are stale when missing, when a version differs, and when the lock file changes', () => {
    const root = inFolder('project');
    write(root, 'package-lock.json', wanted);
    expect(modulesAreStale(root)).toBe(true);
    mkdirSync(join(root, 'node_modules'));
    write(root, 'node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(modulesAreStale(root)).toBe(true);
    write(root, 'node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(modulesAreStale(root)).toBe(false);
    write(root, 'package-lock.json', { ...wanted, 'node_modules/c': { version: '1.0.0' } });
    expect(modulesAreStale(root)).toBe(true);
  });

  it('are not stale for a new room of our own, which is only linked', () => {
    const root = inFolder('project-with-a-new-room');
    write(root, 'package-lock.json', { ...wanted, 'node_modules/@x/room': { resolved: 'libs/x/room', link: true } });
    mkdirSync(join(root, 'node_modules'));
    mkdirSync(join(root, 'libs/x/room'), { recursive: true });
    writeFileSync(join(root, 'libs/x/room/here'), '');
    write(root, 'node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(modulesAreStale(root)).toBe(false);
    expect(existsSync(join(root, 'node_modules/@x/room/here'))).toBe(true);
  });
});
