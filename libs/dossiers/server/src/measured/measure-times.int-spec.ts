import { newId } from '@tinhso/kernel';
import { idBytes, Reader, UnitOfWork } from '@tinhso/platform';
import type { MeasuredTimes } from '@tinhso/procedures-contract';
import { ProceduresHttpModule, TimeBook } from '@tinhso/procedures-server';
import { DossierWorld, MINH_XUAN, type Person } from '../dossiers.fixture.js';
import { Offices } from '../offices/offices.js';
import { MeasureTimesChore } from './measure-times.chore.js';

const minutes = (from: string, more: number) => new Date(new Date(from).getTime() + more * 60_000);

describe('measured times', () => {
  let house: DossierWorld;
  let clerk: Person;
  let citizen: Person;

  beforeAll(async () => {
    house = await DossierWorld.start({ api: [ProceduresHttpModule] });
    citizen = await house.citizen();
    clerk = await house.staff(MINH_XUAN, 'one_stop_clerk', 'Một cửa');
  });
  afterAll(() => house.world.close());

  /** A birth registered after so many minutes of office hours. */
  const finished = async (spent: number): Promise<void> => {
    const { body } = await house.submit(citizen, await house.birth(citizen));
    await house.act(clerk, 'staff', body.id, 'acceptance', { version: 1 });
    const { world } = house;
    const accepted = '2026-11-20T08:00:00+07:00';
    const signedAt = minutes(accepted, spent);
    await world.query("UPDATE dossier_event SET occurred_at = ? WHERE dossier_id = ? AND type = 'dossier.accepted'", [
      new Date(accepted),
      idBytes(body.id),
    ]);
    await world.query(
      "INSERT INTO dossier_event (id, dossier_id, version, type, occurred_at, actor_kind) VALUES (?, ?, 9, 'dossier.signed', ?, 'system')",
      [idBytes(newId()), idBytes(body.id), signedAt],
    );
    await world.query("UPDATE dossier SET status = 'completed', status_since = ? WHERE id = ?", [signedAt, idBytes(body.id)]);
  };
  const measure = async (): Promise<MeasuredTimes> => {
    const { world, clock } = house;
    await new MeasureTimesChore(world.get(UnitOfWork), world.get(Reader), clock, world.get(Offices), world.get(TimeBook)).run();
    return (await house.world.call<MeasuredTimes>('/api/v1/public/procedures/1.001193/measured-times')).body;
  };

  it('are told from five dossiers on, for all offices and for each', async () => {
    for (const spent of [30, 60, 90, 120]) await finished(spent);
    expect(await measure()).toEqual({ days: 90, items: [] });
    await finished(180);
    const figures = { dossiers: 5, p50Hours: 1.5, p90Hours: 3 };
    const { items } = await measure();
    expect(items).toHaveLength(2);
    expect(items[0]).toEqual(figures);
    expect(items[1]).toMatchObject({ ...figures, unit: { name: expect.stringContaining('Minh Xuân') as string } });
  });

  it('are of the last ninety days', async () => {
    await house.world.query("UPDATE dossier_event SET occurred_at = '2026-06-01' WHERE type = 'dossier.signed'");
    expect((await measure()).items).toEqual([]);
    expect((await house.world.call('/api/v1/public/procedures/9.999999/measured-times')).body).toMatchObject({ code: 'procedure-unknown' });
  });
});
