import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { chainHash, GENESIS, type ChainedEntry } from '../domain/chain.js';
import { auditDomain, AuditModule, SealEntries, VerifyLog } from '../index.js';

const ROWS = 20_000;
const BATCH = 2_000;

/** Rows like those of an ordinary year, sealed by the very rule of the product, put in by the thousand. */
async function fill(world: World): Promise<void> {
  let hash: Uint8Array = GENESIS;
  for (let done = 0; done < ROWS; done += BATCH) {
    const entries: unknown[] = [];
    const seals: unknown[] = [];
    for (let i = 1; i <= BATCH; i++) {
      const e = entry(new Date(1_795_000_000_000 + (done + i) * 997));
      hash = chainHash(hash, e);
      const { id, occurredAt, actorKind, actorId, action, subjectType, subjectId, fields, purpose, traceId, ip } = e;
      entries.push([
        ...[idBytes(id), occurredAt, actorKind, actorId, action, subjectType, subjectId, JSON.stringify(fields), purpose, traceId, ip],
        ...[e.dataSubjectId, e.caseId, e.unitId, e.actingForId, e.authority].map((v, k) => (k === 1 || k === 4 || !v ? v : idBytes(v))),
      ]);
      seals.push([done + i, idBytes(id), hash]);
    }
    await world.query('INSERT INTO audit_entry VALUES ?', [entries]);
    await world.query('INSERT INTO audit_seal VALUES ?', [seals]);
  }
}

const entry = (occurredAt: Date): ChainedEntry => ({
  id: newId(),
  occurredAt,
  actorKind: 'staff',
  actorId: newId(),
  action: 'dossier.read',
  subjectType: 'dossier',
  subjectId: newId(),
  fields: ['answers', 'papers'],
  purpose: 'Thẩm tra hồ sơ theo phiếu hẹn trả kết quả',
  traceId: crypto.randomUUID(),
  ip: '10.20.30.40',
  dataSubjectId: newId(),
  caseId: newId(),
  unitId: newId(),
  actingForId: null,
  authority: null,
});

describe('checking a long log', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ domains: [auditDomain], api: [AuditModule] });
    for (const table of ['audit_head', 'audit_seal', 'audit_entry']) await world.query(`DELETE FROM ${table}`);
    await fill(world);
    // One more entry brings the signed head that covers all of them.
    await world.query(
      'INSERT INTO audit_entry SELECT ?, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip, NULL, NULL, NULL, NULL, NULL FROM audit_entry LIMIT 1',
      [idBytes(newId())],
    );
    await world.get(SealEntries).run();
  }, 120_000);
  afterAll(async () => {
    for (const table of ['audit_head', 'audit_seal', 'audit_entry']) await world.query(`TRUNCATE TABLE ${table}`);
    await world.close();
  });

  it('walks all of it, page by page', async () => {
    const seen: number[] = [];
    const verdict = await world.get(VerifyLog).run((done) => seen.push(done));
    expect(verdict).toMatchObject({ intact: true, sealed: ROWS + 1 });
    expect(seen.length).toBeGreaterThan(ROWS / 2_000);
    expect(seen.at(-1)).toBe(ROWS + 1);
  });

  it('names the one row that was touched, far inside', async () => {
    await world.query('UPDATE audit_entry SET ip = ? WHERE id = (SELECT entry_id FROM audit_seal WHERE position = 13337)', ['10.20.30.41']);
    expect(await world.get(VerifyLog).run()).toMatchObject({ intact: false, sealed: 13_336, firstFault: { position: 13_337 } });
  });
});
