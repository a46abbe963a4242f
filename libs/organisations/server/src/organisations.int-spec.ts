import { dueDate, newId } from '@tinhso/kernel';
import type { CommuneList, Province, ProvinceList } from '@tinhso/organisations-contract';
import { schemaDrift, platformPersistence, systemContext, UnitOfWork } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { ImportProvince, organisationsDomain, OrganisationsFacade, OrganisationsHttpModule, StaffRegister } from './index.js';

const ctx = systemContext('organisations.test');

describe('organisations', () => {
  let world: World;
  let organisations: OrganisationsFacade;

  beforeAll(async () => {
    world = await World.start({ domains: [organisationsDomain], api: [OrganisationsHttpModule] });
    for (const table of ['province_pack', 'work_calendar', 'staff_post', 'office_rule', 'unit']) await world.query(`DELETE FROM ${table}`);
    organisations = world.get(OrganisationsFacade);
  });
  afterAll(() => world.close());

  it('keeps tables and entities alike', async () => {
    const persistence = [platformPersistence, organisationsDomain.persistence];
    const drift = await schemaDrift(world.get(DataSource), persistence);
    expect(drift.filter((line) => /unit|province|commune|staff_post|absence|work_calendar|office_rule/.test(line))).toEqual([]);
  });

  it('loads the province, and the second time changes nothing', async () => {
    const first = await world.get(ImportProvince).run(ctx);
    expect(first).toEqual({ province: 'Tuyên Quang', unchanged: false, units: 263, communes: 3321 });
    const ids = organisations.units().map((unit) => unit.id);
    expect((await world.get(ImportProvince).run(ctx)).unchanged).toBe(true);
    await world.query("UPDATE province_pack SET content_hash = 'older'");
    expect((await world.get(ImportProvince).run(ctx)).unchanged).toBe(false);
    expect(
      organisations
        .units()
        .map((unit) => unit.id)
        .sort(),
    ).toEqual(ids.sort());
  });

  it('has a committee and a police office for each of the 124 communes', async () => {
    const { body } = await world.call<CommuneList>('/api/v1/public/communes');
    expect(body.items).toHaveLength(124);
    for (const commune of body.items) {
      expect(organisations.competentUnit(commune.code, 'commune_committee')?.parentName).toBe('Ủy ban nhân dân tỉnh Tuyên Quang');
      const police = organisations.competentUnit(commune.code, 'commune_police');
      expect(organisations.isWithin(police?.id ?? '', [organisations.competentUnit(commune.code, 'commune_committee')?.id ?? ''])).toBe(
        true,
      );
    }
    expect(body.items.find((commune) => commune.code === '02215')?.units?.map((unit) => unit.shortName)).toEqual(
      expect.arrayContaining(['UBND phường Minh Xuân', 'Công an phường Minh Xuân']),
    );
  });

  it('names places anywhere in the country', async () => {
    expect(organisations.places('02215')).toEqual({ commune: 'Phường Minh Xuân', province: 'Tỉnh Tuyên Quang' });
    expect(organisations.places('00004')).toEqual({ commune: 'Phường Ba Đình', province: 'Thành phố Hà Nội' });
    expect(organisations.places('99999')).toBeUndefined();
    expect(organisations.communeIsIn('00004', '08')).toBe(false);
    const hanoi = await world.call<CommuneList>('/api/v1/public/communes?province=01');
    expect(hanoi.body.items).toHaveLength(126);
    expect(hanoi.body.items[0]).not.toHaveProperty('units');
    expect((await world.call<ProvinceList>('/api/v1/public/provinces')).body.items).toHaveLength(34);
    expect((await world.call('/api/v1/public/communes?province=99')).body).toMatchObject({ status: 404, code: 'province-unknown' });
    expect((await world.call('/api/v1/public/communes?province=x')).status).toBe(422);
  });

  it('tells the province with its hotlines and hours', async () => {
    const { body } = await world.call<Province>('/api/v1/public/province');
    expect(body).toMatchObject({ code: '08', productName: 'Tỉnh Số Tuyên Quang', communes: 124, hours: { cutoff: '15:00' } });
    expect(body.hotlines.find((line) => line.demo)?.number).toMatch(/^0900/);
  });

  it('reckons by the calendar of the province in every unit', () => {
    const unit = organisations.unitByCode('H60.41.1');
    const due = dueDate(organisations.calendar(unit?.id ?? ''), new Date('2026-11-19T10:20:00+07:00'), { mode: 'working_days', days: 3 });
    expect(due).toEqual(new Date('2026-11-25T10:20:00+07:00'));
    expect(organisations.rules(unit?.id ?? '', new Date())).toMatchObject({
      supplementClock: 'restart',
      cutoff: '15:00',
      stuckAfterHours: 4,
    });
  });

  it('knows the posts that hold at a moment, and the position for a signature', async () => {
    const accountId = newId();
    const commune = organisations.unitByCode('H60.41');
    const police = organisations.unitByCode('H60.41.1');
    if (!commune || !police) throw new Error('the pack is not loaded');
    const from = new Date('2026-01-01T00:00:00Z');
    await world
      .get(UnitOfWork)
      .run(ctx, (tx) => organisations.appointStaff(tx, { accountId, unitId: commune.id, role: 'leader', title: 'Chủ tịch', from }));
    const manager = world.get(DataSource).manager;
    expect(await organisations.livingPosts(manager, accountId, new Date('2026-06-01T00:00:00Z'))).toEqual([
      {
        id: expect.any(String),
        unitId: commune.id,
        unitCode: 'H60.41',
        unitName: 'UBND phường Minh Xuân',
        role: 'leader',
        title: 'Chủ tịch',
        validFrom: from,
      },
    ]);
    expect(await organisations.livingPosts(manager, accountId, new Date('2025-12-31T00:00:00Z'))).toEqual([]);
    expect(await organisations.signingTitle(manager, accountId, police.id, new Date('2026-06-01T00:00:00Z'))).toEqual({ own: 'Chủ tịch' });
    expect(await organisations.signingTitle(manager, newId(), police.id, new Date('2026-06-01T00:00:00Z'))).toBeUndefined();
  });
});

describe('a deputy', () => {
  let world: World;
  const at = (text: string): Date => new Date(`2026-${text}T00:00:00Z`);
  const [head, officer, other] = [newId(), newId(), newId()];
  let commune = '';

  beforeAll(async () => {
    world = await World.start({ domains: [organisationsDomain], api: [OrganisationsHttpModule] });
    for (const table of ['province_pack', 'work_calendar', 'staff_post', 'office_rule', 'unit']) await world.query(`DELETE FROM ${table}`);
    await world.get(ImportProvince).run(ctx);
    const organisations = world.get(OrganisationsFacade);
    commune = organisations.unitByCode('H60.41')?.id ?? '';
    await world.get(UnitOfWork).run(ctx, async (tx) => {
      const appoint = (accountId: string, role: 'leader' | 'case_officer', title: string) =>
        organisations.appointStaff(tx, { accountId, unitId: commune, role, title, from: at('01-01') });
      await appoint(head, 'leader', 'Chủ tịch');
      await appoint(officer, 'case_officer', 'Công chức tư pháp');
      await appoint(other, 'case_officer', 'Công chức địa chính');
      const register = world.get(StaffRegister);
      const absence = { reason: 'Đi học', recordedBy: head };
      await register.recordAbsence(tx, {
        id: newId(),
        absentAccountId: head,
        deputyAccountId: officer,
        validFrom: at('03-01'),
        validTo: at('03-15'),
        ...absence,
      });
      await register.recordAbsence(tx, {
        id: newId(),
        absentAccountId: officer,
        deputyAccountId: other,
        validFrom: at('03-10'),
        validTo: at('03-12'),
        ...absence,
      });
    });
  });
  afterAll(() => world.close());

  const rolesOn = async (accountId: string, day: string): Promise<string[]> => {
    const posts = await world.get(OrganisationsFacade).livingPosts(world.get(DataSource).manager, accountId, at(day));
    return posts.map(
      (post) => `${post.role}${post.deputyFor ? ' as deputy' : ''}${post.validTo ? ` until ${post.validTo.toISOString()}` : ''}`,
    );
  };

  it('holds the absent person’s posts for the period and not a moment longer', async () => {
    expect(await rolesOn(officer, '02-28')).toEqual(['case_officer']);
    expect(await rolesOn(officer, '03-01')).toEqual(['case_officer', 'leader as deputy until 2026-03-15T00:00:00.000Z']);
    expect(await rolesOn(officer, '03-15')).toEqual(['case_officer']);
  });

  it('never holds what the absent person holds as somebody’s deputy', async () => {
    expect(await rolesOn(other, '03-11')).toEqual(['case_officer', 'case_officer as deputy until 2026-03-12T00:00:00.000Z']);
  });

  it('signs in the place of the head, under the own title', async () => {
    const organisations = world.get(OrganisationsFacade);
    const manager = world.get(DataSource).manager;
    expect(await organisations.signingTitle(manager, officer, commune, at('03-02'))).toEqual({
      own: 'Công chức tư pháp',
      inPlaceOf: 'Chủ tịch',
    });
    expect(await organisations.signingTitle(manager, officer, commune, at('03-16'))).toEqual({ own: 'Công chức tư pháp' });
  });

  it('is one no more once the absence is called off', async () => {
    const register = world.get(StaffRegister);
    const [absence] = await register.absences(world.get(DataSource).manager, [head], at('01-01'));
    const clock = { ...ctx };
    expect(await world.get(UnitOfWork).run(clock, (tx) => register.callOffAbsence({ ...tx, now: at('03-05') }, absence?.id ?? ''))).toBe(
      true,
    );
    expect(await rolesOn(officer, '03-06')).toEqual(['case_officer']);
    expect(await world.get(UnitOfWork).run(clock, (tx) => register.callOffAbsence({ ...tx, now: at('03-05') }, absence?.id ?? ''))).toBe(
      false,
    );
  });
});

describe('another province', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ domains: [organisationsDomain], api: [OrganisationsHttpModule], settings: { PROVINCE: 'tay-ninh' } });
    for (const table of ['province_pack', 'work_calendar', 'staff_post', 'office_rule', 'unit']) await world.query(`DELETE FROM ${table}`);
  });
  afterAll(async () => {
    // A second province in one database would give other suites two roots.
    for (const table of ['province_pack', 'work_calendar', 'staff_post', 'office_rule', 'unit']) await world.query(`DELETE FROM ${table}`);
    await world.close();
  });

  it('is another folder', async () => {
    expect(await world.get(ImportProvince).run(ctx)).toMatchObject({ province: 'Tây Ninh', units: 207 });
    expect((await world.call<CommuneList>('/api/v1/public/communes')).body.items).toHaveLength(96);
  });
});
