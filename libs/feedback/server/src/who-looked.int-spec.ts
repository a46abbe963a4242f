import { EvaluateAccess, SealEntries } from '@tinhso/audit-server';
import { idBytes } from '@tinhso/platform';
import { emptyTables } from '@tinhso/testing';
import { FeedbackWorld } from './feedback.fixture.js';
import { Officer } from './office.fixture.js';

/** How often somebody may look at the same person in a week without a case that is open. */
const WITHOUT_A_CASE = 3;

describe('looks at a report', () => {
  let w: FeedbackWorld;

  beforeAll(async () => {
    w = await FeedbackWorld.start();
    await emptyTables((sql) => w.world.query(sql), ['access_flag', 'audit_head', 'audit_seal', 'audit_entry']);
    await w.world.query('UPDATE access_watch SET position = 0');
  });
  afterAll(() => w.close());

  const signs = async (officer: Officer): Promise<string[]> => {
    while ((await w.world.get(SealEntries).run()) > 0);
    while (await w.world.get(EvaluateAccess).run());
    const rows = await w.world.query<{ rule: string }[]>('SELECT rule FROM access_flag WHERE actor_id = ?', [officer.id]);
    return rows.map(({ rule }) => rule);
  };
  const look = async (officer: Officer, id: string) => {
    for (let n = 0; n < WITHOUT_A_CASE; n++) expect((await officer.read(id)).status).toBe(200);
  };

  it('are no matter while the report is open, and a sign for the auditor when they go on long after its end', async () => {
    const officer = await Officer.appointed(w, w.unitOf('commune_committee'), 'feedback_coordinator', 'Phùng Văn Thử');
    const { id } = await w.reported(await w.citizen('Ma Thị Hạnh'));
    await look(officer, id);
    expect(await signs(officer)).toEqual([]);
    const [at, asBytes] = [w.clock.now(), idBytes(id)];
    await w.world.query("UPDATE ticket SET lane = 'ended', status = 'closed', closed_at = ? WHERE id = ?", [at, asBytes]);
    w.clock.set(new Date(at.getTime() + 60_000));
    await look(officer, id);
    expect(await signs(officer)).toEqual(['no-case']);
  });
});
