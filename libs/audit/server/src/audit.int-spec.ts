import { newId } from '@tinhso/kernel';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { appendAudit, auditDomain, AuditModule, SealEntries, VerifyLog } from './index.js';

describe('the audit log', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ domains: [auditDomain], api: [AuditModule] });
    for (const table of ['audit_head', 'audit_seal', 'audit_entry']) await world.query(`DELETE FROM ${table}`);
  });
  afterAll(() => world.close());

  const append = (n: number) =>
    world.get(UnitOfWork).run(systemContext('audit.test'), async (tx) => {
      for (let i = 0; i < n; i++)
        await appendAudit(tx, { action: 'dossier.read', subjectType: 'dossier', subjectId: newId(), fields: ['answers'] });
    });
  const sealAll = async () => {
    while ((await world.get(SealEntries).run()) > 0);
  };

  it('seals what was appended and finds it intact', async () => {
    await append(3);
    expect(await world.get(VerifyLog).run()).toMatchObject({ intact: true, sealed: 0, unsealed: 3 });
    await sealAll();
    expect(await world.get(VerifyLog).run()).toMatchObject({ intact: true, sealed: 3, unsealed: 0 });
  });

  it('seals each entry once when two workers try together', async () => {
    await append(20);
    await Promise.all([sealAll(), sealAll(), sealAll()]);
    expect(await world.get(VerifyLog).run()).toMatchObject({ intact: true, sealed: 23, unsealed: 0 });
  });

  it('names the first row that was altered', async () => {
    const [row] = await world.query<{ entry_id: Buffer }[]>('SELECT entry_id FROM audit_seal WHERE position = 5');
    await world.query("UPDATE audit_entry SET action = 'dossier.none' WHERE id = ?", [row?.entry_id]);
    const verdict = await world.get(VerifyLog).run();
    expect(verdict.intact).toBe(false);
    expect(verdict.firstFault).toMatchObject({ position: 5, reason: expect.stringContaining('altered') as string });
    await world.query("UPDATE audit_entry SET action = 'dossier.read' WHERE id = ?", [row?.entry_id]);
  });

  it('notices that sealed rows were cut off at the end', async () => {
    await world.query('DELETE FROM audit_seal WHERE position > 20');
    expect((await world.get(VerifyLog).run()).firstFault?.reason).toContain('removed from the end');
  });
});
