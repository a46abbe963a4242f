import { auditDomain } from '@tinhso/audit-server';
import { identityDomain, IdentityFacade, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { FixedClock, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import type { AbsenceList, AbsenceView, ColleagueList, HandedOverPassword, Member, MemberList } from '@tinhso/staffing-contract';
import { World } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { staffingDomain, StaffingHttpModule } from './index.js';

const ctx = systemContext('staffing.test');
const NOW = new Date('2026-11-23T09:00:00+07:00');

interface Staff {
  readonly accountId: string;
  readonly token: string;
}

describe('administering staff', () => {
  let world: World;
  const clock = new FixedClock(NOW);
  let [minhXuan, tanTrao, province] = ['', '', ''];
  let admin: Staff;
  let communeAdmin: Staff;
  let chair: Staff;
  let officer: Staff;
  let stranger: Staff;

  const appointed = async (unitId: string, role: Role, title: string): Promise<Staff> => {
    const fullName = `${title} ${unitId.slice(-4)}`;
    const identity = world.get(IdentityFacade);
    const { accountId } = await identity.createStaffAccount(ctx, { fullName, login: `t.${newId()}`, password: 'ba con mèo leo' });
    const from = new Date('2026-01-01T00:00:00Z');
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(OrganisationsFacade).appointStaff(tx, { accountId, unitId, role, title, from }));
    return { accountId, token: world.staffToken([{ unitId, role }], accountId, fullName) };
  };

  beforeAll(async () => {
    world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain, proceduresDomain, staffingDomain],
      api: [StaffingHttpModule, IdentityHttpModule],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      clock,
    });
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    for (const table of ['absence', 'staff_post']) await world.query(`DELETE FROM ${table}`);
    const organisations = world.get(OrganisationsFacade);
    minhXuan = organisations.competentUnit('02215', 'commune_committee')?.id ?? '';
    tanTrao = organisations.competentUnit('02545', 'commune_committee')?.id ?? '';
    province = organisations.units().find((unit) => !unit.parentId)?.id ?? '';
    admin = await appointed(province, 'admin', 'Quản trị hệ thống');
    communeAdmin = await appointed(minhXuan, 'admin', 'Quản trị phường');
    chair = await appointed(minhXuan, 'leader', 'Chủ tịch');
    officer = await appointed(minhXuan, 'case_officer', 'Công chức tư pháp');
    stranger = await appointed(tanTrao, 'case_officer', 'Công chức địa chính');
  });
  beforeEach(() => clock.set(NOW));
  afterAll(() => world.close());

  const call = <T>(who: Staff, path: string, body?: unknown) =>
    world.call<T & { code?: string }>(`/api/v1/staff/${path}`, { token: who.token, ...(body === undefined ? {} : { body }) });
  const postOf = (unitId: string, over: object = {}) => ({
    unitId,
    role: 'case_officer',
    title: 'Công chức địa chính',
    from: '2026-11-23',
    ...over,
  });
  const create = (who: Staff, over: object = {}) =>
    call<HandedOverPassword>(who, 'members', { login: `moi.${newId()}`, fullName: 'Lý Thị Mây', post: postOf(minhXuan), ...over });
  const posts = async (accountId: string, at = clock.now()) => {
    const living = await world.get(OrganisationsFacade).livingPosts(world.get(DataSource).manager, accountId, at);
    return living.map((post) => `${post.role}${post.deputyFor ? '*' : ''}`);
  };

  it('shows an administrator the staff of the own units only, by role, unit and words without diacritics', async () => {
    const all = (await call<MemberList>(admin, 'members')).body.items.map((m) => m.accountId);
    expect(all).toEqual(expect.arrayContaining([chair.accountId, officer.accountId, stranger.accountId]));
    const { body } = await call<MemberList>(communeAdmin, 'members');
    expect(body.items.map((m) => m.accountId).sort()).toEqual([communeAdmin.accountId, chair.accountId, officer.accountId].sort());
    expect(body.units.map((unit) => unit.id)).toContain(minhXuan);
    expect(body.fields).toContain('Hộ tịch');
    const sought = await call<MemberList>(communeAdmin, 'members?q=cong%20chuc%20tu%20phap');
    expect(sought.body.items.map((m) => m.accountId)).toEqual([officer.accountId]);
  });

  it('makes an account whose password opens nothing but the choice of another', async () => {
    const login = `moi.${newId()}`;
    const { status, body } = await create(communeAdmin, { login });
    expect(status).toBe(201);
    expect(body.member).toMatchObject({
      login,
      initialPassword: true,
      secondFactor: false,
      posts: [{ role: 'case_officer', standing: 'current' }],
    });
    const signIn = await world.call<{ mode?: string }>('/api/v1/public/staff-sessions', {
      body: { login, password: body.initialPassword },
    });
    expect(signIn).toMatchObject({ status: 202, body: { mode: 'enrol' } });
    expect((await create(communeAdmin, { login })).body.code).toBe('login-taken');
    clock.set(new Date(NOW.getTime() + 7 * 86_400_000));
    const late = await world.call<{ code: string }>('/api/v1/public/staff-sessions', { body: { login, password: body.initialPassword } });
    expect(late.body.code).toBe('staff-sign-in-refused');
  });

  it('writes down where a new member can be reached; a phone of somebody else on the staff is refused', async () => {
    const phone = `09${String(Date.now()).slice(-8)}`;
    const { body } = await create(communeAdmin, { login: `moi.${newId()}`, phone, email: 'May@Example.vn' });
    const contact = await world.get(IdentityFacade).contactOf(world.get(Reader).manager, body.member.accountId);
    expect(contact).toMatchObject({ phone, email: 'May@Example.vn' });
    expect((await create(communeAdmin, { login: `moi.${newId()}`, phone })).body.code).toBe('staff-phone-taken');
    const wrong = await create(communeAdmin, { login: `moi.${newId()}`, phone: '0212345678' });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/phone' }] } });
  });

  it('refuses posts outside the own units like absent ones, reserved roles, and oneself', async () => {
    const outside = await create(communeAdmin, { post: postOf(tanTrao) });
    const absent = await create(communeAdmin, { post: postOf(newId()) });
    expect([outside.status, outside.body.code, absent.status, absent.body.code]).toEqual([404, 'not-found', 404, 'not-found']);
    expect((await create(communeAdmin, { post: postOf(minhXuan, { role: 'auditor' }) })).body.code).toBe('role-reserved');
    expect((await create(admin, { post: postOf(minhXuan, { role: 'auditor' }) })).status).toBe(201);
    expect((await call(communeAdmin, `members/${communeAdmin.accountId}/posts`, postOf(minhXuan))).body.code).toBe('not-oneself');
    expect((await call(communeAdmin, `members/${stranger.accountId}/posts`, postOf(minhXuan))).status).toBe(404);
    const faults = await call<{ errors: { pointer: string }[] }>(
      communeAdmin,
      `members/${officer.accountId}/posts`,
      postOf(minhXuan, { fields: ['Hộ tịch', 'Không có'], to: '2026-11-22' }),
    );
    expect(faults.status).toBe(422);
    expect(faults.body.errors.map((e) => e.pointer)).toEqual(['/fields/1', '/to']);
  });

  it('gives posts with dates and fields, and ends them', async () => {
    const { accountId } = (await create(communeAdmin)).body.member;
    const post = postOf(minhXuan, { role: 'one_stop_clerk', fields: ['Hộ tịch'], from: '2026-12-01', to: '2026-12-31' });
    const given = await call<Member>(communeAdmin, `members/${accountId}/posts`, post);
    const future = given.body.posts.find((each) => each.role === 'one_stop_clerk');
    expect(future).toMatchObject({
      standing: 'future',
      fields: ['Hộ tịch'],
      from: '2026-11-30T17:00:00.000Z',
      to: '2026-12-31T17:00:00.000Z',
    });
    expect(await posts(accountId)).toEqual(['case_officer']);
    expect(await posts(accountId, new Date('2026-12-15T00:00:00Z'))).toEqual(['case_officer', 'one_stop_clerk']);
    const current = given.body.posts.find((each) => each.role === 'case_officer');
    const ended = await call<Member>(communeAdmin, `posts/${current?.id}/end`, {});
    expect(ended.body.posts.find((each) => each.id === current?.id)).toMatchObject({ standing: 'over' });
    expect(await posts(accountId)).toEqual([]);
    expect((await call(communeAdmin, `posts/${current?.id}/end`, {})).body.code).toBe('post-over');
    expect((await call(communeAdmin, `posts/${newId()}/end`, {})).status).toBe(404);
  });

  it('locks an account, lets it in again, hands over a new password', async () => {
    const login = `moi.${newId()}`;
    const { member, initialPassword } = (await create(communeAdmin, { login })).body;
    const signIn = async (password: string) => (await world.call('/api/v1/public/staff-sessions', { body: { login, password } })).status;
    expect(await signIn(initialPassword)).toBe(202);
    expect((await call<Member>(communeAdmin, `members/${member.accountId}/lock`, { locked: true })).body.state).toBe('locked');
    expect(await signIn(initialPassword)).toBe(401);
    await call(communeAdmin, `members/${member.accountId}/lock`, { locked: false });
    const { body } = await call<HandedOverPassword>(communeAdmin, `members/${member.accountId}/password`, {});
    expect(await signIn(initialPassword)).toBe(401);
    expect(await signIn(body.initialPassword)).toBe(202);
    expect((await call(communeAdmin, `members/${member.accountId}/second-factor`, {})).status).toBe(200);
    expect((await call(communeAdmin, `members/${stranger.accountId}/lock`, { locked: true })).status).toBe(404);
  });

  describe('absence', () => {
    const period = { from: '2026-11-24', to: '2026-11-25', reason: 'Đi học lớp bồi dưỡng' };
    const within = new Date('2026-11-24T10:00:00+07:00');

    afterEach(() => world.query('DELETE FROM absence'));

    it('gives the deputy the posts of the absent for the period, and takes them back when called off', async () => {
      const colleagues = await call<ColleagueList>(chair, `colleagues?from=${period.from}&to=${period.to}`);
      expect(colleagues.body.items.map((c) => c.accountId)).toEqual(expect.arrayContaining([officer.accountId, admin.accountId]));
      expect(colleagues.body.items.map((c) => c.accountId)).not.toContain(stranger.accountId);
      const recorded = await call<AbsenceView>(chair, 'own-absences', { ...period, deputyAccountId: officer.accountId });
      expect(recorded).toMatchObject({ status: 201, body: { standing: 'future', deputy: { accountId: officer.accountId } } });
      expect(await posts(officer.accountId)).toEqual(['case_officer']);
      expect(await posts(officer.accountId, within)).toEqual(['case_officer', 'leader*']);
      expect((await call<AbsenceList>(officer, 'own-absences')).body.items).toEqual([]);
      expect((await call(officer, `own-absences/${recorded.body.id}/call-off`, {})).status).toBe(404);
      expect((await call<AbsenceView>(chair, `own-absences/${recorded.body.id}/call-off`, {})).body.standing).toBe('called-off');
      expect(await posts(officer.accountId, within)).toEqual(['case_officer']);
    });

    it('is recorded by who manages the unit, and by nobody else', async () => {
      const body = { ...period, absentAccountId: officer.accountId, deputyAccountId: chair.accountId };
      expect((await call(officer, 'absences', body)).status).toBe(403);
      expect((await call(chair, 'absences', { ...body, absentAccountId: stranger.accountId })).status).toBe(404);
      const { body: absence } = await call<AbsenceView>(communeAdmin, 'absences', body);
      expect((await call<AbsenceList>(chair, 'absences')).body.items.map((each) => each.id)).toEqual([absence.id]);
      const members = await call<MemberList>(communeAdmin, 'members');
      expect(members.body.items.some((member) => member.away)).toBe(false);
      expect((await call(communeAdmin, `absences/${absence.id}/call-off`, {})).status).toBe(200);
      expect((await call(communeAdmin, `absences/${absence.id}/call-off`, {})).body.code).toBe('absence-over');
    });

    it('refuses deputies from elsewhere, people away twice, deputies who are away, and wrong dates', async () => {
      const record = (absent: Staff, deputy: Staff, over: object = {}) =>
        call<AbsenceView>(admin, 'absences', { ...period, absentAccountId: absent.accountId, deputyAccountId: deputy.accountId, ...over });
      expect((await record(chair, stranger)).body.code).toBe('deputy-elsewhere');
      expect((await record(chair, chair)).body.code).toBe('deputy-elsewhere');
      expect((await record(chair, officer)).status).toBe(201);
      expect((await record(chair, officer, { from: '2026-11-25', to: '2026-11-30' })).body.code).toBe('already-away');
      expect((await record(officer, chair)).body.code).toBe('deputy-away');
      expect((await record(officer, communeAdmin, { to: '2026-11-23' })).status).toBe(422);
      expect((await record(officer, communeAdmin, { from: '2026-11-01', to: '2026-11-22' })).status).toBe(422);
      expect((await record(officer, communeAdmin, { to: '2028-11-22' })).status).toBe(422);
    });

    it('shows who is away now and who stands in', async () => {
      await call(chair, 'own-absences', { ...period, deputyAccountId: officer.accountId });
      clock.set(within);
      const { body } = await call<MemberList>(communeAdmin, 'members');
      const away = body.items.find((member) => member.accountId === chair.accountId)?.away;
      expect(away).toEqual({ to: '2026-11-25T17:00:00.000Z', deputy: expect.stringContaining('Công chức tư pháp') });
    });
  });
});
