import { auditDomain } from '@tinhso/audit-server';
import { dueDate } from '@tinhso/kernel';
import { ROLE_SCOPES, type OfficeRuleSheet } from '@tinhso/organisations-contract';
import { FixedClock, systemContext } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { ImportProvince, organisationsDomain, OrganisationsFacade, OrganisationsHttpModule } from './index.js';

const path = '/api/v1/staff/office-rules';
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const reason = 'Phường nhận thêm ca chiều theo đề nghị của người dân.';

describe('rules of offices', () => {
  const clock = new FixedClock(at('2026-11-23 09:40'));
  let world: World;
  let organisations: OrganisationsFacade;
  let [commune, other, police] = ['', '', ''];
  const admin = () => world.staffToken([{ unitId: commune, role: 'admin' }]);
  const change = (body: object, token = admin()) => world.call<OfficeRuleSheet & { code?: string }>(path, { token, body });
  const read = async (unitId: string, key: string) => {
    const token = world.staffToken([{ unitId: organisations.unitByCode('H60')?.id ?? '', role: 'admin' }]);
    const { body } = await world.call<OfficeRuleSheet>(`${path}?unitId=${unitId}`, { token });
    return body.items.find((item) => item.key === key);
  };

  beforeAll(async () => {
    world = await World.start({
      domains: [auditDomain, organisationsDomain],
      api: [OrganisationsHttpModule],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      clock,
    });
    await world.query('DELETE FROM office_rule');
    await world.get(ImportProvince).run(systemContext('organisations.test'));
    organisations = world.get(OrganisationsFacade);
    [commune = '', other = '', police = ''] = ['H60.41', 'H60.42', 'H60.41.1'].map((code) => organisations.unitByCode(code)?.id);
  });
  afterAll(() => world.close());

  it('are the national ones, with their source, until somebody decides', async () => {
    const rule = await read(commune, 'stuckAfterHours');
    expect(rule).toMatchObject({ value: 4, origin: { kind: 'national' }, history: [], bounds: { min: 1, max: 8 } });
    expect((await read(commune, 'supplementClock'))?.origin.kind).toBe('province');
    expect((await read(commune, 'cutoff'))?.source.vi).toContain('118/2025');
  });

  it('change for a unit and those below it from a day on, with a reason that is kept', async () => {
    const body = { unitId: commune, key: 'stuckAfterHours', value: 2, from: '2026-12-01', reason, basis: 'Quyết định 12/QĐ-UBND' };
    const { status, body: sheet } = await change(body);
    expect(status).toBe(201);
    expect(sheet.items.find(({ key }) => key === 'stuckAfterHours')).toMatchObject({
      value: 4,
      planned: { value: 2, from: '2026-12-01' },
      history: [{ value: 2, from: '2026-12-01', reason, basis: 'Quyết định 12/QĐ-UBND' }],
    });
    const hours = (unitId: string, when: string) => organisations.rules(unitId, at(when)).stuckAfterHours;
    expect([hours(commune, '2026-11-30 23:59'), hours(commune, '2026-12-01 00:00'), hours(police, '2026-12-01 08:00')]).toEqual([4, 2, 2]);
    expect(hours(other, '2026-12-01 08:00')).toBe(4);
    const [audit] = await world.query<{ purpose: string }[]>("SELECT purpose FROM audit_entry WHERE action = 'organisation.rule-changed'");
    expect(audit?.purpose).toBe(reason);
  });

  it('move the cut-off of an office, and nothing that came in before', async () => {
    await change({ unitId: commune, key: 'cutoff', value: '16:00', from: '2026-12-01', reason });
    const day = { mode: 'working_days', days: 1 } as const;
    const due = (unitId: string, received: string) => dueDate(organisations.calendar(unitId), at(received), day);
    expect(due(commune, '2026-11-26 15:30')).toEqual(at('2026-11-27 17:00'));
    expect(due(commune, '2026-12-01 15:30')).toEqual(at('2026-12-02 15:30'));
    expect(due(other, '2026-12-01 15:30')).toEqual(at('2026-12-02 17:00'));
  });

  it('survive an import of the same and of a changed pack', async () => {
    await world.query("UPDATE province_pack SET content_hash = 'older'");
    await world.get(ImportProvince).run(systemContext('organisations.test'));
    expect(organisations.rules(commune, at('2026-12-02 08:00'))).toMatchObject({ stuckAfterHours: 2, cutoff: '16:00' });
  });

  it('go back to those of the unit above', async () => {
    await change({ unitId: commune, key: 'stuckAfterHours', from: '2026-12-10', reason });
    const hours = (when: string) => organisations.rules(commune, at(when)).stuckAfterHours;
    expect([hours('2026-12-09 12:00'), hours('2026-12-10 12:00')]).toEqual([2, 4]);
    clock.set(at('2026-12-02 09:00'));
    expect(await read(commune, 'stuckAfterHours')).toMatchObject({
      value: 2,
      origin: { kind: 'unit', since: '2026-12-01' },
      planned: { value: 4 },
    });
    expect(await read(police, 'stuckAfterHours')).toMatchObject({ value: 2, origin: { unitId: commune }, history: [] });
  });

  it('are not decided for yesterday, out of bounds, or for an office of others', async () => {
    const body = { unitId: commune, key: 'receiveWithinHours', value: 4, from: '2026-12-20', reason };
    expect((await change({ ...body, from: '2026-12-02' })).body.code).toBe('rule-change-too-early');
    expect((await change({ ...body, from: '2026-12-03' })).status).toBe(201);
    expect((await change({ ...body, value: 9 })).status).toBe(422);
    expect((await change({ ...body, value: '4' })).status).toBe(422);
    expect((await change({ ...body, key: 'kindness' })).status).toBe(422);
    expect((await change({ ...body, reason: 'ngắn' })).status).toBe(422);
    expect((await change({ ...body, unitId: other })).status).toBe(404);
    expect((await world.call(`${path}?unitId=${other}`, { token: admin() })).status).toBe(404);
    const leader = world.staffToken([{ unitId: commune, role: 'leader' }]);
    expect((await change(body, leader)).status).toBe(403);
  });
});
