import { readFile, writeFile } from 'node:fs/promises';
import { newId } from '@tinhso/kernel';
import { FixedClock, idBytes, idFromBytes, systemContext, UnitOfWork } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { AnchorHead, appendAudit, auditDomain, AuditModule, SealEntries, VerifyLog, type AuditVerdict } from './index.js';

const TABLES = ['audit_head', 'audit_seal', 'audit_entry'];
const SEALED = 60;

interface Seal {
  position: number;
  entry_id: Buffer;
  hash: Buffer;
}

/** The log under somebody who is root of the database: everything may be written, the keys and the files are not theirs. */
describe('the audit log', () => {
  let world: World;
  let heads: string;
  const clock = new FixedClock(new Date('2026-11-23T02:40:00Z'));

  beforeAll(async () => {
    world = await World.start({ domains: [auditDomain], api: [AuditModule], clock });
    heads = `${world.settings.DATA_DIR}/audit/heads.log`;
    for (const table of [...TABLES, 'audit_verification']) await world.query(`DELETE FROM ${table}`);
    for (let batch = 0; batch < 3; batch++) {
      await append(SEALED / 3);
      await sealAll();
      clock.set(new Date(clock.now().getTime() + 61_000));
      await world.get(AnchorHead).run();
    }
    for (const table of TABLES) await world.query(`CREATE OR REPLACE TABLE kept_${table} AS SELECT * FROM ${table}`);
  });
  afterAll(async () => {
    for (const table of TABLES) await world.query(`DROP TABLE kept_${table}`);
    await world.close();
  });
  afterEach(async () => {
    for (const table of TABLES) {
      await world.query(`DELETE FROM ${table}`);
      await world.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
    }
  });

  const append = (n: number) =>
    world.get(UnitOfWork).run(systemContext('audit.test'), async (tx) => {
      for (let i = 0; i < n; i++)
        await appendAudit(tx, {
          action: 'dossier.read',
          subjectType: 'dossier',
          subjectId: newId(),
          fields: ['answers'],
          purpose: 'Kiểm tra hồ sơ',
          dataSubjectId: newId(),
          caseId: newId(),
          unitId: newId(),
        });
    });
  const sealAll = async () => {
    while ((await world.get(SealEntries).run()) > 0);
  };
  const verdict = (): Promise<AuditVerdict> => world.get(VerifyLog).run();
  const seal = async (position: number): Promise<Seal> =>
    (await world.query<Seal[]>('SELECT position, entry_id, hash FROM audit_seal WHERE position = ?', [position]))[0] as Seal;

  it('is intact as it was written, and says what is not sealed yet', async () => {
    expect(await verdict()).toMatchObject({ intact: true, sealed: SEALED, unsealed: 0, anchors: 3 });
    await append(3);
    expect(await verdict()).toMatchObject({ intact: true, sealed: SEALED, unsealed: 3 });
    const kept = await world.query(
      'SELECT intact, checked, fault_position FROM audit_verification ORDER BY finished_at DESC, id DESC LIMIT 1',
    );
    expect(kept).toEqual([{ intact: 1, checked: SEALED, fault_position: null }]);
  });

  it('seals each entry once when two workers try together', async () => {
    await append(20);
    await Promise.all([sealAll(), sealAll(), sealAll()]);
    expect(await verdict()).toMatchObject({ intact: true, sealed: SEALED + 20, unsealed: 0 });
  });

  it.each([
    ['occurred_at', 'TIMESTAMPADD(MICROSECOND, 1000, occurred_at)'],
    ['occurred_at', 'CAST(0 AS DATETIME)'],
    ['actor_kind', "'staff'"],
    ['actor_id', "CONCAT(actor_id, ' ')"],
    ['action', "'dossier.Read'"],
    ['subject_type', "'file'"],
    ['subject_id', 'UUID()'],
    ['fields', 'NULL'],
    ['fields', `'["answers","phone"]'`],
    ['fields', `'[ "answers" ]'`],
    ['fields', `'answers'`],
    ['purpose', 'NULL'],
    ['purpose', "'Kiem tra ho so'"],
    ['trace_id', "'0'"],
    ['ip', "'10.0.0.1'"],
    ['data_subject_id', 'NULL'],
    ['data_subject_id', 'id'],
    ['case_id', 'NULL'],
    ['unit_id', 'data_subject_id'],
    ['acting_for_id', 'id'],
    ['authority', "'delegation:0'"],
  ])('finds that %s was set to %s', async (column, value) => {
    const { entry_id: id } = await seal(25);
    await world.query(`SET STATEMENT sql_mode = '' FOR UPDATE audit_entry SET ${column} = ${value} WHERE id = ?`, [id]);
    expect(await verdict()).toMatchObject({
      intact: false,
      sealed: 24,
      firstFault: { position: 25, entryId: idFromBytes(id), reason: expect.stringContaining('altered') as string },
    });
  });

  it('finds that the columns of the second version were emptied together', async () => {
    const { entry_id: id } = await seal(25);
    await world.query('UPDATE audit_entry SET data_subject_id = NULL, case_id = NULL, unit_id = NULL WHERE id = ?', [id]);
    expect((await verdict()).firstFault).toMatchObject({ position: 25, reason: expect.stringContaining('altered') as string });
  });

  it('finds that a hash of the chain was altered', async () => {
    await world.query('UPDATE audit_seal SET hash = REVERSE(hash) WHERE position = 30');
    expect((await verdict()).firstFault?.position).toBe(30);
  });

  it('finds a deleted entry', async () => {
    const { entry_id: id } = await seal(31);
    await world.query('DELETE FROM audit_entry WHERE id = ?', [id]);
    expect((await verdict()).firstFault).toEqual({ position: 31, entryId: idFromBytes(id), reason: 'the entry is missing' });
  });

  it('finds an entry deleted together with its seal', async () => {
    const { entry_id: id } = await seal(31);
    await world.query('DELETE FROM audit_entry WHERE id = ?', [id]);
    await world.query('DELETE FROM audit_seal WHERE position = 31');
    expect((await verdict()).firstFault).toEqual({ position: 31, entryId: '-', reason: 'the sealed row is missing' });
  });

  it('finds an entry deleted with its seal when the rest moved up', async () => {
    await world.query('DELETE FROM audit_seal WHERE position = 31');
    await world.query('UPDATE audit_seal SET position = position - 1 WHERE position > 31 ORDER BY position');
    expect((await verdict()).firstFault?.position).toBe(31);
  });

  it('finds two entries that changed places', async () => {
    const [a, b] = [await seal(12), await seal(13)];
    await world.query('DELETE FROM audit_seal WHERE position IN (12, 13)');
    await world.query('INSERT INTO audit_seal (position, entry_id, hash) VALUES (12, ?, ?), (13, ?, ?)', [
      b.entry_id,
      a.hash,
      a.entry_id,
      b.hash,
    ]);
    expect((await verdict()).firstFault).toMatchObject({ position: 12, entryId: idFromBytes(b.entry_id) });
  });

  it('finds an entry that was put in among old ones', async () => {
    const { entry_id: id } = await seal(12);
    const old = idBytes(`018f2b1e${newId().slice(8)}`);
    await world.query(
      'INSERT INTO audit_entry SELECT ?, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip, data_subject_id, case_id, unit_id, acting_for_id, authority FROM audit_entry WHERE id = ?',
      [old, id],
    );
    expect((await verdict()).firstFault).toMatchObject({ entryId: idFromBytes(old), reason: expect.stringContaining('put in') as string });
  });

  it('finds a row put in at the end with a hash of its own', async () => {
    await append(1);
    await world.query(
      'INSERT INTO audit_seal (position, entry_id, hash) SELECT ?, e.id, ? FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.position IS NULL',
      [SEALED + 1, Buffer.alloc(32, 7)],
    );
    expect((await verdict()).firstFault?.position).toBe(SEALED + 1);
  });

  it.each([
    ['entries, seals and heads', (from: number) => [from, from, from]],
    ['seals and heads', (from: number) => [from, from, undefined]],
    ['seals', (from: number) => [undefined, from, undefined]],
  ])('finds that the end was cut off: %s', async (_what, cut) => {
    const ids = (await world.query<Seal[]>('SELECT entry_id FROM audit_seal WHERE position > 45')).map((row) => row.entry_id);
    const [head, seals, entries] = cut(45);
    if (head) await world.query('DELETE FROM audit_head WHERE position > ?', [head]);
    if (seals) await world.query('DELETE FROM audit_seal WHERE position > ?', [seals]);
    if (entries) await world.query('DELETE FROM audit_entry WHERE id IN (?)', [ids]);
    expect((await verdict()).firstFault).toEqual({ position: 46, entryId: '-', reason: 'the sealed rows 46 to 60 are missing' });
  });

  it('finds that the end was cut off and the log went on', async () => {
    await world.query('DELETE FROM audit_head WHERE position > 40');
    const ids = (await world.query<Seal[]>('SELECT entry_id FROM audit_seal WHERE position > 40')).map((row) => row.entry_id);
    await world.query('DELETE FROM audit_seal WHERE position > 40');
    await world.query('DELETE FROM audit_entry WHERE id IN (?)', [ids]);
    await append(30);
    await sealAll();
    expect((await verdict()).firstFault).toMatchObject({
      position: 60,
      reason: expect.stringContaining('differs from the head written down') as string,
    });
  });

  it('finds that the whole log was thrown away', async () => {
    for (const table of TABLES) await world.query(`DELETE FROM ${table}`);
    expect((await verdict()).firstFault).toMatchObject({ position: 1, reason: 'the sealed rows 1 to 60 are missing' });
  });

  it.each(['hash', 'signature', 'sealed_at', 'previous', 'position'])('finds that %s of a head was altered', async (column) => {
    const value =
      { sealed_at: 'TIMESTAMPADD(SECOND, 1, sealed_at)', previous: 'NULL', position: 'position - 1' }[column] ?? `REVERSE(${column})`;
    await world.query(`UPDATE audit_head SET ${column} = ${value} WHERE position = 40`);
    expect((await verdict()).firstFault?.position).toBe(column === 'position' ? 39 : 40);
  });

  it('finds that heads were removed, in the middle or at the end', async () => {
    await world.query('DELETE FROM audit_head WHERE position = 40');
    expect((await verdict()).firstFault).toMatchObject({ position: 60, reason: expect.stringContaining('was removed') as string });
    await world.query('DELETE FROM audit_head WHERE position = 60');
    expect((await verdict()).firstFault).toMatchObject({ position: 21, reason: expect.stringContaining('no signed head') as string });
  });

  it('finds a line of the file that was touched', async () => {
    const text = await readFile(heads, 'utf8');
    await writeFile(heads, text.replace('Z 60 ', 'Z 59 '));
    expect((await verdict()).intact).toBe(false);
    await writeFile(heads, text.replace('\n', 'x\n'));
    expect((await verdict()).firstFault?.reason).toContain('line 1');
    await writeFile(heads, text);
    expect((await verdict()).intact).toBe(true);
  });
});
