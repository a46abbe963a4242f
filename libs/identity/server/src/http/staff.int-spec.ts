import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { IdentityWorld, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';
import { IdentityFacade } from '../facade.js';
import { staffSignInLimits } from '../use-cases/rate-limits.js';

const ctx = systemContext('test');
const DAY = 86_400;

describe('staff', () => {
  let identity: IdentityWorld;
  const unitId = newId();
  beforeAll(async () => {
    identity = await IdentityWorld.start();
    await identity.world.query(
      `INSERT INTO unit (id, code, kind, name, short_name, place, made_up, valid_from, updated_at)
       VALUES (?, ?, 'commune_committee', 'Ủy ban nhân dân xã Thử', 'UBND xã Thử', 'Thử', 'all', '2025-07-01', NOW(3))`,
      [idBytes(unitId), `TEST.${unitId.slice(-8)}`],
    );
  });
  afterAll(async () => {
    await identity.world.query('DELETE FROM unit WHERE id = ?', [idBytes(unitId)]);
    await identity.world.close();
  });
  beforeEach(async () => {
    await identity.clean();
    await identity.world.query('DELETE FROM staff_post WHERE unit_id = ?', [idBytes(unitId)]);
  });

  const signIn = (login: string, password = PASSWORD) => identity.staffSignIn(login, password);
  const appoint = (accountId: string, role: 'one_stop_clerk' | 'leader' = 'one_stop_clerk', title = 'Cán bộ một cửa') => {
    const post = { accountId, unitId, role, title, from: new Date(identity.clock.now().getTime() - DAY * 1000) };
    return identity.world.get(UnitOfWork).run(ctx, (tx) => identity.world.get(OrganisationsFacade).appointStaff(tx, post));
  };
  async function clerk(login = 'thu.tiepnhan'): Promise<{ accountId: string; postId: string }> {
    const { accountId } = await identity.world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { login, fullName: 'Lương Thị Thử', password: PASSWORD });
    return { accountId, postId: await appoint(accountId) };
  }

  it('signs in with posts and scopes, whatever the case of the login', async () => {
    const { accountId, postId } = await clerk();
    const answer = await identity.staff('Thu.TiepNhan');
    expect(answer.status).toBe(200);
    const me = await identity.world.call('/api/v1/staff/me', { token: String(answer.body.accessToken) });
    expect(me.body).toEqual(answer.body.account);
    expect(me.body).toMatchObject({ id: accountId, fullName: 'Lương Thị Thử', login: 'thu.tiepnhan' });
    expect(me.body.posts).toMatchObject([{ id: postId, unitId, unitName: 'UBND xã Thử', role: 'one_stop_clerk', title: 'Cán bộ một cửa' }]);
    expect(me.body.scopes).toContain('dossier.receive');
    expect(me.body.scopes).not.toContain('dossier.sign');
    expect(answer.headers.get('set-cookie')).toMatch(/^ts_srt=[\w-]{43}; Path=\/api\/v1\/public\/staff-sessions; /);
    const claims = JSON.parse(Buffer.from(String(answer.body.accessToken).split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      unknown
    >;
    expect(claims).toMatchObject({
      sub: accountId,
      typ: 'staff',
      p: [{ unitId, role: 'one_stop_clerk' }],
      aud: 'tinhso-api',
      iss: 'tinhso',
    });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(600);
  });

  it('answers unknown login and wrong password in the same bytes', async () => {
    await clerk();
    const answers = [await signIn('thu.tiepnhan', 'sai mat khau roi'), await signIn('khong.co.ai', 'sai mat khau roi')];
    const bytes = answers.map(({ status, body }) => JSON.stringify({ ...body, status, traceId: '' }));
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'staff-sign-in-refused' } });
    expect(bytes[0]).toBe(bytes[1]);
  });

  it('opens nothing without a post in force, and says so only to the right password', async () => {
    await identity.world.get(IdentityFacade).createStaffAccount(ctx, { login: 'chua.co.viec', fullName: 'Người Mới', password: PASSWORD });
    expect(await signIn('chua.co.viec')).toMatchObject({ status: 403, body: { code: 'no-living-post' } });
    expect((await signIn('chua.co.viec', 'sai mat khau roi')).body.code).toBe('staff-sign-in-refused');
    expect(await identity.world.query('SELECT 1 FROM session')).toEqual([]);
  });

  it('reads posts afresh at each refresh: new ones count, ended ones do not', async () => {
    const { accountId, postId } = await clerk();
    const first = await identity.staff('thu.tiepnhan');
    await appoint(accountId, 'leader', 'Chủ tịch');
    const second = await identity.refresh(refreshTokenOf(first), 'staff');
    expect((second.body.account as { scopes: string[] }).scopes).toContain('dossier.sign');
    await identity.world.query('UPDATE staff_post SET valid_to = ? WHERE id <> ?', [identity.clock.now(), idBytes(postId)]);
    const third = await identity.refresh(refreshTokenOf(second), 'staff');
    expect((third.body.account as { scopes: string[] }).scopes).not.toContain('dossier.sign');
    await identity.world.query('UPDATE staff_post SET valid_to = ?', [identity.clock.now()]);
    expect(await identity.refresh(refreshTokenOf(third), 'staff')).toMatchObject({ status: 403, body: { code: 'no-living-post' } });
  });

  it('lets exactly as many attempts through as the limit says, of two hundred at once', async () => {
    await clerk();
    const answers = await Promise.all(Array.from({ length: 200 }, () => signIn('thu.tiepnhan', 'sai mat khau roi')));
    expect(answers.filter((a) => a.status === 401)).toHaveLength(staffSignInLimits.byLogin.points);
    expect(answers.filter((a) => a.status === 429)).toHaveLength(200 - staffSignInLimits.byLogin.points);
  });

  it('keeps citizens and staff apart, by token and by cookie', async () => {
    await clerk();
    const staff = await identity.staff('thu.tiepnhan');
    const citizen = await identity.citizen('0912345678');
    expect((await identity.world.call('/api/v1/staff/me', { token: String(citizen.body.accessToken) })).status).toBe(403);
    expect((await identity.world.call('/api/v1/citizen/me', { token: String(staff.body.accessToken) })).status).toBe(403);
    expect((await identity.refresh(refreshTokenOf(staff), 'citizen')).status).toBe(401);
    expect((await identity.refresh(refreshTokenOf(staff), 'staff')).status).toBe(200);
  });

  it('ends the working day: the session dies after two idle hours and on signing out', async () => {
    await clerk();
    const idle = refreshTokenOf(await identity.staff('thu.tiepnhan'));
    identity.later(2 * 3600);
    expect((await identity.refresh(idle, 'staff')).status).toBe(401);
    const again = await identity.staff('thu.tiepnhan');
    const gone = await identity.world.call('/api/v1/staff/session', { method: 'DELETE', token: String(again.body.accessToken) });
    expect(gone.status).toBe(204);
    expect(gone.headers.get('set-cookie')).toMatch(/^ts_srt=; Path=\/api\/v1\/public\/staff-sessions; Expires=Thu, 01 Jan 1970/);
    expect((await identity.refresh(refreshTokenOf(again), 'staff')).status).toBe(401);
  });

  it('makes accounts once, however often and however many at a time ask', async () => {
    const facade = identity.world.get(IdentityFacade);
    const { manager } = identity.world.get(Reader);
    const input = { phone: '+84 912 345 678', fullName: ' Ma  Thị Hạnh ', password: PASSWORD, email: 'hanh@example.vn' };
    const made = await Promise.all(Array.from({ length: 5 }, () => facade.createCitizenAccount(ctx, input)));
    expect(made.filter((m) => m.created)).toHaveLength(1);
    expect(new Set(made.map((m) => m.accountId)).size).toBe(1);
    const accountId = made[0]?.accountId ?? '';
    expect(await facade.contactOf(manager, accountId)).toEqual({
      accountId,
      fullName: 'Ma Thị Hạnh',
      locale: 'vi',
      phone: '0912345678',
      email: 'hanh@example.vn',
    });
    const stranger = newId();
    expect(await facade.contactOf(manager, stranger)).toBeUndefined();
    expect(await facade.profileOf(manager, accountId)).toEqual({ accountId, kind: 'citizen', fullName: 'Ma Thị Hạnh' });
    expect(await facade.namesOf(manager, [accountId, stranger])).toEqual(new Map([[accountId, 'Ma Thị Hạnh']]));
    expect((await identity.signIn('0912345678')).status).toBe(200);
    await expect(facade.createCitizenAccount(ctx, { ...input, phone: '02123' })).rejects.toThrow(RangeError);
  });
});
