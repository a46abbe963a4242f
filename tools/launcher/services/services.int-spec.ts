import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { allocatePorts } from '../ports.mjs';
import { stopProcess } from '../processes.mjs';
import { readSecrets } from '../secrets.mjs';
import type { ManagedProcess } from '../supervisor.mjs';
import { startDatabase, startQueueStore } from './start.mjs';

describe('private services', () => {
  // Longer than a socket path may be: the server must not mind.
  const dataDir = join(mkdtempSync(join(tmpdir(), 'tinhso-services-')), 'a-rather-long-folder-name-'.repeat(4));
  const secrets = readSecrets(dataDir);
  let ports: Record<string, number>;
  const running: ManagedProcess[] = [];
  const onSpawn = (process: ManagedProcess): number => running.push(process);
  const database = () => startDatabase({ way: 'program', dataDir, port: ports.mariadb ?? 0, secrets, onSpawn });
  const queue = () => startQueueStore({ way: 'program', dataDir, port: ports.redis ?? 0, onSpawn });

  beforeAll(async () => {
    ports = await allocatePorts(14_200, ['mariadb', 'redis']);
  });
  afterAll(async () => {
    for (const each of running) await stopProcess(each);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('let nobody in without a password, and the app nowhere until it is granted', async () => {
    const { urls } = await database();
    for (const user of ['root', ''])
      await expect(createConnection({ host: '127.0.0.1', port: ports.mariadb, user })).rejects.toThrow('Access denied');
    await expect(createConnection(urls.app)).rejects.toThrow('Access denied');
    const migrator = await createConnection(urls.migrator);
    await migrator.query('CREATE TABLE name (text VARCHAR(20), FULLTEXT (text))');
    await migrator.query("INSERT INTO name VALUES ('ho thi ky')");
    await migrator.query("GRANT SELECT ON name TO 'tinhso_app'@'%'");
    await migrator.end();
    const app = await createConnection(urls.app);
    // The server's defaults find no word of two letters.
    const [rows] = await app.query<RowDataPacket[]>("SELECT text FROM name WHERE MATCH (text) AGAINST ('+ky' IN BOOLEAN MODE)");
    expect(rows).toHaveLength(1);
    await expect(app.query("INSERT INTO name VALUES ('x')")).rejects.toThrow('denied');
    await app.end();
  }, 60_000);

  it('keep their data over a stop and a kill', async () => {
    const { url } = await queue();
    const redis = new Redis(url);
    await redis.set('kept', 'yes');
    redis.disconnect();
    for (const each of running.splice(0)) {
      if (each.name === 'redis') await stopProcess(each);
      else {
        each.kill('SIGKILL');
        await each.exited;
      }
    }
    const [{ urls }] = await Promise.all([database(), queue()]);
    const migrator = await createConnection(urls.migrator);
    const [rows] = await migrator.query<RowDataPacket[]>('SELECT text FROM name');
    expect(rows).toHaveLength(1);
    await migrator.end();
    const again = new Redis(url);
    expect(await again.get('kept')).toBe('yes');
    again.disconnect();
  }, 60_000);
});
