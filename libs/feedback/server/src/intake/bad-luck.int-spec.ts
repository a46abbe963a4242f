import { idBytes, idFromBytes, QuickRedis } from '@tinhso/platform';
import { testServers } from '@tinhso/testing';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from '../feedback.fixture.js';
import { CuttableLine } from './cuttable-line.fixture.js';

/** Redis and the worker may go at any moment: a report that was taken is never lost, and finds its office once. */
describe('reports in bad luck', () => {
  let w: FeedbackWorld;
  let line: CuttableLine;
  let hanh: Person;
  beforeAll(async () => {
    const redis = new URL(testServers().redis);
    line = await CuttableLine.to(Number(redis.port));
    redis.port = String(line.port);
    w = await FeedbackWorld.start({ REDIS_URL: `redis://127.0.0.1:${line.port}/${process.env.TEST_REDIS_DB ?? 0}` });
    w.clock.set(MONDAY);
    hanh = await w.citizen();
  }, 90_000);
  afterAll(async () => {
    await line.mend();
    await w.close();
    await line.cut();
  }, 60_000);

  const outbox = (id: string) =>
    w.world.query<{ state: string }[]>(
      "SELECT state FROM outbox WHERE event_type = 'ticket.reported' AND consumer = 'feedback.intake' AND payload LIKE ?",
      [`%${id}%`],
    );
  const assignments = async (id: string): Promise<number> => {
    const [row] = await w.world.query<{ n: string }[]>(
      "SELECT COUNT(*) AS n FROM ticket_event WHERE ticket_id = ? AND kind = 'ticket.assigned'",
      [idBytes(id)],
    );
    return Number(row?.n);
  };
  const unitOf = async (id: string) => {
    const unit = (await w.row(id))['unit_id'] as Buffer | null;
    return unit && idFromBytes(unit);
  };
  const place = { commune: MINH_XUAN };

  it('are taken while Redis is away, and routed once it is back', async () => {
    await line.cut();
    const taken = await Promise.all(Array.from({ length: 5 }, (_, n) => w.report(hanh, { place, description: `Ổ gà thứ ${n}` })));
    expect(taken.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    for (const { body } of taken) {
      expect(await w.row(body.id)).toMatchObject({ code: body.code, status: 'received', unit_id: null });
      expect(await outbox(body.id)).toHaveLength(1);
    }
    await line.mend();
    await w.world.settled(60_000);
    for (const { body } of taken) {
      expect(await unitOf(body.id)).toBe(w.unitOf('commune_committee'));
      expect(await assignments(body.id)).toBe(1);
    }
  }, 120_000);

  it('find their office after a Redis that lost what it was told', async () => {
    // Handed to the queue by a worker that died before it worked, and then the queue was lost.
    const { body } = await w.report(hanh, { place });
    await w.world.settled();
    await w.world.query("UPDATE ticket SET status = 'received', unit_id = NULL, routed_by = NULL WHERE id = ?", [idBytes(body.id)]);
    await w.world.query(
      'DELETE i FROM inbox i JOIN outbox o ON o.event_id = i.event_id AND o.consumer = i.consumer WHERE o.payload LIKE ?',
      [`%${body.id}%`],
    );
    await w.world.query(
      "UPDATE outbox SET state = 'published', done_at = NULL WHERE event_type = 'ticket.reported' AND consumer = 'feedback.intake' AND payload LIKE ?",
      [`%${body.id}%`],
    );
    await w.world.get(QuickRedis).flushdb();
    await w.world.settled(60_000);
    expect(await unitOf(body.id)).toBe(w.unitOf('commune_committee'));
    expect((await w.row(body.id))['status']).toBe('assigned');
  }, 120_000);

  it('wait for a worker when there is none, in the rows alone', async () => {
    await w.world.dismissWorker();
    const { body } = await w.report(hanh, { place, description: 'Ổ gà khi không có ai làm việc' });
    expect(await w.row(body.id)).toMatchObject({ status: 'received', unit_id: null });
    expect(await outbox(body.id)).toEqual([{ state: 'pending' }]);
    const own = await w.mine<{ status: string }>(hanh, `tickets/${body.code}`);
    expect([own.status, own.body.status]).toEqual([200, 'received']);
  });
});
