import type { DossierState, StaffDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes } from '@tinhso/platform';
import { DossierWorld, MINH_XUAN, TAN_TRAO, type Person } from './dossiers.fixture.js';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);

describe('rules of an office at work', () => {
  let w: DossierWorld;
  let hanh: Person;
  const clerks = new Map<string, Person>();
  const leaders = new Map<string, Person>();

  beforeAll(async () => {
    w = await DossierWorld.start();
    await w.world.query('DELETE FROM office_rule');
    hanh = await w.citizen();
    for (const commune of [MINH_XUAN, TAN_TRAO]) {
      clerks.set(commune, await w.staff(commune, 'one_stop_clerk', 'Công chức Một cửa'));
      leaders.set(commune, await w.staff(commune, 'leader', 'Chủ tịch'));
    }
  });
  afterAll(async () => {
    await w.world.query('DELETE FROM office_rule');
    await w.world.close();
  });

  /** What the commune decides for itself and its police, from a day on. */
  const decide = async (commune: string, key: string, value: unknown, from: string) => {
    const organisations = w.world.get(OrganisationsFacade);
    const unitId = organisations.competentUnit(commune, 'commune_committee')?.id ?? '';
    await w.world.query(
      `INSERT INTO office_rule (id, unit_id, rule_key, rule_value, valid_from, reason, decided_by, decided_by_name, decided_at)
       VALUES (?, ?, ?, ?, ?, 'Quyết định của phường', ?, 'Quản trị', NOW(3))`,
      [idBytes(newId()), idBytes(unitId), key, JSON.stringify(value), from, idBytes(unitId)],
    );
    const { snapshot } = organisations as unknown as { snapshot: { reload(anew: boolean): Promise<void> } };
    await snapshot.reload(true);
  };
  const accepted = async (commune: string): Promise<string> => {
    const clerk = clerks.get(commune);
    if (!clerk) throw new Error(commune);
    const { id } = (await w.submit(hanh, w.stay({ receivingCommune: commune }))).body;
    const answer = await w.act<DossierState>(clerk, 'staff', id, 'acceptance', { version: 1 });
    expect(answer.status).toBe(200);
    return id;
  };
  const look = async (commune: string, id: string) =>
    (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: leaders.get(commune)?.token ?? '' })).body;
  const watchAt = async (id: string) =>
    (await w.world.query<{ watch_at: Date }[]>('SELECT watch_at FROM dossier WHERE id = ?', [idBytes(id)]))[0]?.watch_at;

  it('call a dossier stuck after the hours that each office has decided', async () => {
    await decide(MINH_XUAN, 'stuckAfterHours', 1, '2026-11-20');
    w.clock.set(at('2026-11-23 08:00'));
    expect(await watchAt(await accepted(MINH_XUAN))).toEqual(at('2026-11-23 09:00'));
    expect(await watchAt(await accepted(TAN_TRAO))).toEqual(at('2026-11-23 13:30'));
  });

  it('leave a promise and its sum as they were when the cut-off moves afterwards', async () => {
    w.clock.set(at('2026-11-25 15:30'));
    const before = await accepted(MINH_XUAN);
    const promised = (await look(MINH_XUAN, before)).clock;
    await decide(MINH_XUAN, 'cutoff', '16:00', '2026-11-26');
    expect((await look(MINH_XUAN, before)).clock).toEqual(promised);
    expect(promised.explain[0]).toContain('sau 15:00');

    w.clock.set(at('2026-11-26 15:30'));
    const after = (await look(MINH_XUAN, await accepted(MINH_XUAN))).clock;
    expect(after.countsFrom).toBe(at('2026-11-26 15:30').toISOString());
    expect((await look(TAN_TRAO, await accepted(TAN_TRAO))).clock.countsFrom).toBe(at('2026-11-27 07:30').toISOString());
  });

  it('offer no second date where the office gives none, to dossiers that came in since', async () => {
    w.clock.set(at('2026-11-26 09:00'));
    const before = await accepted(MINH_XUAN);
    await decide(MINH_XUAN, 'promiseMoves', 0, '2026-11-27');
    w.clock.set(at('2026-11-27 09:00'));
    const since = await accepted(MINH_XUAN);
    const may = async (id: string) => (await look(MINH_XUAN, id)).actions.find(({ action }) => action === 'move_promise');
    expect(await may(before)).toMatchObject({ allowed: true });
    expect(await may(since)).toMatchObject({ allowed: false, reason: 'moved-before' });
    const body = { version: 2, days: 2, reason: 'Chờ xác minh của đơn vị khác.' };
    const leader = leaders.get(MINH_XUAN);
    if (!leader) throw new Error('no leader');
    expect((await w.act(leader, 'staff', since, 'promise', body)).status).toBe(409);
    expect((await w.act(leader, 'staff', before, 'promise', body)).status).toBe(200);
  });
});
