import type { Team } from '@tinhso/assistance-contract';
import { AssistanceWorld, MINH_XUAN, MONDAY, TAN_TRAO } from './assistance.fixture.js';

type Fault = { code: string; errors?: { pointer: string }[] };

describe('teams and rosters', () => {
  let w: AssistanceWorld;
  let leader: string;
  beforeAll(async () => {
    w = await AssistanceWorld.start();
    leader = await w.staff(MINH_XUAN, 'leader');
  }, 60_000);
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const found = <T = Team>(name: string, token = leader, commune = MINH_XUAN) =>
    w.call<T>('/staff/assistance/teams', { token, body: { unitId: w.unitId(commune), name } });
  const period = { validFrom: '2026-11-23', validTo: '2027-11-22' };
  const add = <T = Team & Fault>(teamId: string, body: Record<string, unknown>, token = leader) =>
    w.call<T>(`/staff/assistance/teams/${teamId}/members`, { token, body: { ...period, ...body } });

  it('belong to communes and are kept by those who answer for them', async () => {
    const { status, body } = await found('Tổ 5');
    expect({ status, body }).toMatchObject({ status: 201, body: { name: 'Tổ 5', unit: { name: 'UBND phường Minh Xuân' }, members: [] } });
    expect((await found<Fault>('Tổ 6', leader, TAN_TRAO)).status).toBe(404);
    const elsewhere = await w.staff(TAN_TRAO, 'leader');
    expect((await w.teams(elsewhere)).body.teams.some((team) => team.id === body.id)).toBe(false);
    expect(
      (await w.call(`/staff/assistance/teams/${body.id}`, { token: elsewhere, method: 'PUT', body: { name: 'Của tôi' } })).status,
    ).toBe(404);
    expect((await add(body.id, { phone: w.newPhone() }, elsewhere)).status).toBe(404);
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk');
    expect((await w.teams(clerk)).status).toBe(403);
    const admin = await w.staff('province', 'admin');
    const all = (await w.teams(admin)).body;
    expect(all.teams.some((team) => team.id === body.id)).toBe(true);
    expect(all.communes.length).toBe(124);
    expect(all.fields).toContain('Hộ tịch');
    const renamed = await w.call<Team>(`/staff/assistance/teams/${body.id}`, {
      token: leader,
      method: 'PUT',
      body: { name: 'Tổ 5 phố cổ' },
    });
    expect(renamed.body.name).toBe('Tổ 5 phố cổ');
  });

  it('take members with a beginning and an end of at most a year, once', async () => {
    const team = (await found('Tổ 7')).body.id;
    const { phone } = await w.citizen('Ma Văn Páo');
    expect(await add(team, { phone: w.newPhone() })).toMatchObject({
      status: 422,
      body: { code: 'member-unknown', errors: [{ pointer: '/phone' }] },
    });
    for (const [validFrom, validTo] of [
      ['2026-11-23', '2027-11-24'],
      ['2026-11-23', '2026-11-20'],
      ['2026-10-01', '2026-11-22'],
    ])
      expect((await add(team, { phone, validFrom, validTo })).body.code).toBe('membership-dates');
    const added = await add(team, { phone, fields: ['Hộ tịch'] });
    expect(added).toMatchObject({
      status: 201,
      body: { members: [{ name: 'Ma Văn Páo', standing: 'active', fields: ['Hộ tịch'], ...period }] },
    });
    const twice = await Promise.all([1, 2].map(() => add(team, { phone })));
    expect(twice.map(({ body }) => body.code)).toEqual(['member-already', 'member-already']);
    const memberId = added.body.members[0]?.id;
    const off = await w.call<Team>(`/staff/assistance/teams/${team}/members/${memberId}/ending`, { token: leader, method: 'POST' });
    expect(off.body.members).toMatchObject([{ standing: 'ended' }]);
    const racing = await Promise.all([1, 2, 3].map(() => add(team, { phone })));
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const foreign = (await found('Tổ 8')).body.id;
    expect((await w.call(`/staff/assistance/teams/${foreign}/members/${memberId}/ending`, { token: leader, method: 'POST' })).status).toBe(
      404,
    );
  });

  it('end as a whole when they are closed', async () => {
    const pao = await w.helper();
    const session = await w.session(pao);
    const closed = await w.call<Team>(`/staff/assistance/teams/${pao.teamId}/closing`, { token: pao.leader, method: 'POST' });
    expect(closed.body).toMatchObject({ closedAt: MONDAY.toISOString(), members: [{ standing: 'ended' }] });
    expect((await w.call<Fault>('/citizen/drafts', { token: pao.token, headers: w.acting(session.id) })).body.code).toBe('acting-refused');
    expect((await add(pao.teamId, { phone: pao.phone }, pao.leader)).body.code).toBe('team-closed');
  });
});
