import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDomain } from '@tinhso/audit-server';
import type { CitizenSession, EidConflict, OwnEids, Profile } from '@tinhso/identity-contract';
import { identityDomain, IdentityFacade, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { organisationsDomain } from '@tinhso/organisations-server';
import { FixedClock, idBytes, idFromBytes, QuickRedis, systemContext } from '@tinhso/platform';
import { emptyTables, World } from '@tinhso/testing';
import { EidBrowser } from './__world__/eid-browser.js';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const PASSWORD = 'thuyền giấy trôi sông Lô';
const clientSecret = 'only-for-tests-0123456789';
const outcomeOf = (url: URL) => url.searchParams.get('ket-qua');
const claims = ({ accessToken }: CitizenSession) =>
  JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as { al?: number; pt?: number; sub: string };

describe('the national eID, spoken to over HTTP', () => {
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let clock: FixedClock;
  let people = 0;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-eid-'));
    const redirectUris = ['http://127.0.0.1:3000/api/v1/public/eid/callback'];
    box = await startSandbox({
      host: '127.0.0.1',
      port: 0,
      smtpPort: 0,
      dataDir,
      eid: { clientId: 'tinh-so', clientSecret, redirectUris },
    });
    clock = new FixedClock(new Date());
    world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain],
      api: [IdentityHttpModule],
      clock,
      settings: { EID_ISSUER: box.eidIssuer, EID_CLIENT_ID: 'tinh-so', EID_CLIENT_SECRET: clientSecret, SANDBOX_URL: box.url },
    });
  });
  afterAll(async () => {
    await world.close();
    await box.close();
    await rm(dataDir, { recursive: true });
  });
  beforeAll(() => emptyTables((sql) => world.query(sql), ['external_identity', 'eid_request', 'profile_attribute', 'account']));
  beforeEach(() => world.get(QuickRedis).flushdb());

  const browser = () => new EidBrowser(world.url);
  const later = (seconds: number) => clock.set(new Date(clock.now().getTime() + seconds * 1000));

  /** Somebody whom the eID knows from now on. */
  async function person(over: Record<string, unknown> = {}) {
    const number = String(++people).padStart(4, '0');
    const someone = {
      sub: `nguoi-${number}`,
      citizenId: `00819000${number}`,
      fullName: 'Hoàng Thị Mơ',
      birthDate: '1990-03-08',
      sex: 'Nữ',
      phone: `091222${number}`,
      level: 2,
      ...over,
    };
    const added = await fetch(`${box.url}/eid/people`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(someone),
    });
    expect(added.status).toBe(201);
    return someone as typeof someone & { sub: string };
  }
  const account = async (phone: string) =>
    world.get(IdentityFacade).createCitizenAccount(systemContext('test'), { phone, fullName: 'Ma Thị Hạnh', password: PASSWORD });
  const startSignIn = async (at: EidBrowser, returnTo = '/ho-so') =>
    (await at.call<{ url: string }>('/api/v1/public/eid/requests', { body: { returnTo } })).body.url;
  const signInByPassword = async (at: EidBrowser, phone: string) =>
    (await at.call<CitizenSession>('/api/v1/public/sessions', { body: { phone, password: PASSWORD } })).body;
  const refresh = async (at: EidBrowser) => (await at.call<CitizenSession>('/api/v1/public/sessions/refresh', { method: 'POST' })).body;
  const accounts = () => world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM account').then(([row]) => Number(row?.n));
  /** Signs somebody new in and gives the browser and session. */
  async function signedIn(sub: string, at = browser()) {
    const back = await at.comeBack(await at.visit(await startSignIn(at), sub));
    expect(outcomeOf(back)).toBe('ok');
    return { at, session: await refresh(at) };
  }
  async function own(at: EidBrowser, session: CitizenSession, kind: 'links' | 'step-ups', level: 1 | 2, sub: string) {
    const begun = await at.call<{ url: string }>(`/api/v1/citizen/eid/${kind}`, {
      token: session.accessToken,
      body: { returnTo: '/ca-nhan', level },
    });
    expect(begun.status).toBe(200);
    return at.comeBack(await at.visit(begun.body.url, sub));
  }

  const newestVisit = async () => {
    const [visit] = await world.query<{ id: Buffer }[]>('SELECT id FROM eid_request ORDER BY id DESC LIMIT 1');
    return idFromBytes(visit?.id ?? Buffer.alloc(16));
  };

  it('says that it is offered, and that it is a trial', async () => {
    expect((await world.call('/api/v1/public/eid')).body).toEqual({ available: true, trial: true });
  });

  it('opens an account without a password for somebody new, with what the eID vouched for', async () => {
    const mo = await person();
    const { at, session } = await signedIn(mo.sub);
    expect(session.account).toMatchObject({ fullName: 'Hoàng Thị Mơ', assurance: 1 });
    expect(claims(session)).toMatchObject({ al: 1 });
    const { body } = await at.call<Profile>('/api/v1/citizen/profile', { token: session.accessToken });
    const vouched = { source: 'eid', verifiedBy: 'VNeID (thử nghiệm), mức 1' };
    expect(body).toMatchObject({
      citizenId: { value: mo.citizenId, ...vouched },
      fullName: { value: 'Hoàng Thị Mơ', ...vouched },
      birthDate: { value: '1990-03-08', ...vouched },
      sex: { value: 'female', ...vouched },
    });
    expect((await at.call('/api/v1/public/sessions', { body: { phone: mo.phone, password: PASSWORD } })).status).toBe(401);
  });

  it('keeps neither the number nor the subject in clear', async () => {
    const secret = await person({ fullName: 'Lò Thị Kín' });
    await signedIn(secret.sub);
    const rows = await world.query('SELECT value_sealed FROM profile_attribute UNION ALL SELECT subject_index FROM external_identity');
    expect(JSON.stringify(rows.map((row) => Object.values(row).map((value) => (value as Buffer).toString('latin1'))))).not.toMatch(
      new RegExp(`${secret.citizenId}|${secret.sub}|1990-03-08`),
    );
  });

  it('knows who comes a second time, and where she wanted to go', async () => {
    const mo = await person();
    await signedIn(mo.sub);
    const before = await accounts();
    const at = browser();
    const back = await at.comeBack(await at.visit(await startSignIn(at, '/nop/1.002755/x?cau=stay'), mo.sub));
    expect(back.pathname).toBe('/dang-nhap/vneid');
    expect(back.searchParams.get('tiep')).toBe('/nop/1.002755/x?cau=stay');
    expect(await accounts()).toBe(before);
    expect((await refresh(at)).account.fullName).toBe('Hoàng Thị Mơ');
  });

  it.each([
    'https://xau.vn/',
    '//xau.vn',
    '/\\xau.vn',
    '/..//xau.vn',
    '/ho-so/..//xau.vn',
    '/%2e%2e//xau.vn',
    '/\t/xau.vn',
    'ho-so',
    '/a b',
  ])('does not take %j to come back to', async (returnTo) => {
    expect((await browser().call('/api/v1/public/eid/requests', { body: { returnTo } })).status).toBe(422);
  });

  describe('refuses, and signs nobody in,', () => {
    let at: EidBrowser;
    let sub: string;
    beforeEach(async () => {
      at = browser();
      ({ sub } = await person());
    });
    const refused = async (url: string, outcome = 'invalid') => {
      const before = await accounts();
      const back = await at.comeBack(url);
      expect(`${back.pathname} ${outcomeOf(back)}`).toBe(`/dang-nhap/vneid ${outcome}`);
      expect(at.cookie('ts_rt')).toBeUndefined();
      expect(await accounts()).toBe(before);
    };
    const altered = (url: string, change: (query: URLSearchParams) => void) => {
      const next = new URL(url);
      change(next.searchParams);
      return next.href;
    };

    it('another state', async () => {
      const url = await at.visit(await startSignIn(at), sub);
      await refused(altered(url, (query) => query.set('state', 'x'.repeat(43))));
    });

    it('a return without state or code', async () => {
      await refused('http://127.0.0.1:3000/api/v1/public/eid/callback');
      const url = await at.visit(await startSignIn(at), sub);
      await refused(altered(url, (query) => query.delete('code')));
    });

    it('another browser than the one that began', async () => {
      const url = await at.visit(await startSignIn(at), sub);
      const victim = browser();
      await startSignIn(victim);
      const back = await victim.comeBack(url);
      expect(outcomeOf(back)).toBe('invalid');
      expect(victim.cookie('ts_rt')).toBeUndefined();
    });

    it('an answer of another issuer', async () => {
      const url = await at.visit(await startSignIn(at), sub);
      await refused(altered(url, (query) => query.set('iss', 'http://127.0.0.1:9/eid')));
    });

    it('a nonce that is not ours', async () => {
      const begun = altered(await startSignIn(at), (query) => query.set('nonce', 'y'.repeat(43)));
      await refused(await at.visit(begun, sub));
    });

    it('a code of another visit, which PKCE binds to its own', async () => {
      const stolen = new URL(await at.visit(await startSignIn(at), sub)).searchParams.get('code') ?? '';
      const url = await at.visit(await startSignIn(at), sub);
      await refused(altered(url, (query) => query.set('code', stolen)));
    });

    it('a visit that took too long', async () => {
      const url = await at.visit(await startSignIn(at), sub);
      later(601);
      await refused(url, 'expired');
    });

    it('somebody who turned back', async () => {
      const page = await at.follow(await startSignIn(at));
      await refused((await at.press(page, 'leave')).url, 'cancelled');
    });

    it('when the provider does not answer any more', async () => {
      const url = await at.visit(await startSignIn(at), sub);
      box.faults.set({ eid: 'down' });
      try {
        await refused(url, 'unavailable');
      } finally {
        box.faults.set({ eid: 'ok' });
      }
    });
  });

  it('is used once: whoever turned back and comes again for the same visit is not signed in', async () => {
    const mo = await person();
    const at = browser();
    const begun = await startSignIn(at);
    const mark = at.cookie('ts_eid_') ?? '';
    expect(outcomeOf(await at.comeBack((await at.press(await at.follow(begun), 'leave')).url))).toBe('cancelled');
    expect(at.cookie('ts_eid_')).toBeUndefined();
    at.rememberCookie(`ts_eid_${await newestVisit()}`, mark);
    expect(outcomeOf(await at.comeBack(await at.visit(begun, mo.sub)))).toBe('invalid');
    expect(at.cookie('ts_rt')).toBeUndefined();
  });

  describe('never takes an account over', () => {
    it('asks for that account’s own password first, then links', async () => {
      const mo = await person();
      const { accountId } = await account(mo.phone);
      const before = await accounts();
      const at = browser();
      expect(outcomeOf(await at.comeBack(await at.visit(await startSignIn(at), mo.sub)))).toBe('conflict');
      expect(at.cookie('ts_rt')).toBeUndefined();
      expect(await accounts()).toBe(before);

      const { body: conflict } = await at.call<EidConflict>('/api/v1/public/eid/conflict');
      expect(conflict).toMatchObject({ reason: 'phone', phoneMasked: expect.stringMatching(/^09••/) as string, separable: true });
      const stranger = browser();
      expect((await stranger.call('/api/v1/public/eid/conflict')).status).toBe(410);
      stranger.rememberCookie(`ts_eid_${await newestVisit()}`, 'x'.repeat(43));
      expect((await stranger.call('/api/v1/public/eid/conflict')).status).toBe(410);

      const session = await signInByPassword(at, mo.phone);
      expect((await at.call('/api/v1/citizen/eid/conflict', { token: session.accessToken, body: {} })).status).toBe(204);
      const again = await refresh(at);
      expect(claims(again)).toMatchObject({ sub: accountId, al: 1 });
      expect((await signedIn(mo.sub)).session.account.id).toBe(accountId);
    });

    it('refuses to link it to another account than the one in the way', async () => {
      const mo = await person();
      await account(mo.phone);
      const other = await person();
      await account(other.phone);
      const at = browser();
      await at.comeBack(await at.visit(await startSignIn(at), mo.sub));
      const session = await signInByPassword(at, other.phone);
      const { status, body } = await at.call('/api/v1/citizen/eid/conflict', { token: session.accessToken, body: {} });
      expect({ status, body }).toMatchObject({ status: 409, body: { code: 'eid-other-account' } });
      expect((await at.call('/api/v1/public/eid/conflict')).status).toBe(200);
    });

    it('gives somebody who has the number of somebody else an account of her own without it', async () => {
      const mo = await person();
      const { accountId } = await account(mo.phone);
      const at = browser();
      await at.comeBack(await at.visit(await startSignIn(at), mo.sub));
      const { status, body } = await at.call<CitizenSession>('/api/v1/public/eid/conflict/separate', { body: {} });
      expect({ status, phone: body.account.phoneMasked }).toEqual({ status: 200, phone: '' });
      expect(body.account.id).not.toBe(accountId);
      expect((await at.call('/api/v1/public/eid/conflict/separate', { body: {} })).status).toBe(410);
    });

    it('tells a citizen ID that another eID vouched for apart, and makes no second account of it', async () => {
      const mo = await person();
      await signedIn(mo.sub);
      const twin = await person({ citizenId: mo.citizenId });
      const at = browser();
      expect(outcomeOf(await at.comeBack(await at.visit(await startSignIn(at), twin.sub)))).toBe('conflict');
      expect((await at.call<EidConflict>('/api/v1/public/eid/conflict')).body).toMatchObject({ reason: 'citizen-id', separable: false });
      expect((await at.call('/api/v1/public/eid/conflict/separate', { body: {} })).status).toBe(410);
    });
  });

  describe('linked to an account', () => {
    it('vouches for the name, raises the session, and leads in from then on', async () => {
      const mo = await person();
      const phone = `0913${String(++people).padStart(6, '0')}`;
      const { accountId } = await account(phone);
      const at = browser();
      const session = await signInByPassword(at, phone);
      expect(outcomeOf(await own(at, session, 'links', 2, mo.sub))).toBe('ok');
      const after = await refresh(at);
      expect(claims(after)).toMatchObject({ sub: accountId, al: 2 });
      expect(after.account.fullName).toBe('Hoàng Thị Mơ');
      const { body } = await at.call<OwnEids>('/api/v1/citizen/eid', { token: after.accessToken });
      expect(body).toMatchObject({ assurance: 2, items: [{ provider: 'vneid', level: 2, onlyWayIn: false }] });
      const second = await at.call('/api/v1/citizen/eid/links', { token: after.accessToken, body: { returnTo: '/', level: 1 } });
      expect(second).toMatchObject({ status: 409, body: { code: 'eid-already-linked' } });

      const rival = `0913${String(++people).padStart(6, '0')}`;
      await account(rival);
      const elsewhere = browser();
      expect(outcomeOf(await own(elsewhere, await signInByPassword(elsewhere, rival), 'links', 1, mo.sub))).toBe('elsewhere');

      const [link] = body.items;
      expect((await at.call(`/api/v1/citizen/eid/${link?.id}`, { token: after.accessToken, method: 'DELETE' })).status).toBe(204);
      expect(claims(await refresh(at))).toMatchObject({ al: 0 });
      const profile = await at.call<Profile>('/api/v1/citizen/profile', { token: after.accessToken });
      expect(profile.body.citizenId).toEqual({ value: mo.citizenId, source: 'self' });
    });

    it('needs a fresh proof to link and unlink', async () => {
      const stale = world.citizenToken(newId(), 'Ma Thị Hạnh', { provedAt: Math.floor(Date.now() / 1000) - 1000 });
      const begun = await world.call('/api/v1/citizen/eid/links', { token: stale, body: { returnTo: '/', level: 1 } });
      expect(begun).toMatchObject({ status: 403, body: { code: 'proof-needed' } });
      const ended = await world.call(`/api/v1/citizen/eid/${newId()}`, { token: stale, method: 'DELETE' });
      expect(ended).toMatchObject({ status: 403, body: { code: 'proof-needed' } });
    });

    it('stays while it is the only way in', async () => {
      const { at, session } = await signedIn((await person()).sub);
      const { body } = await at.call<OwnEids>('/api/v1/citizen/eid', { token: session.accessToken });
      expect(body.items[0]?.onlyWayIn).toBe(true);
      const refusal = await at.call(`/api/v1/citizen/eid/${body.items[0]?.id}`, { token: session.accessToken, method: 'DELETE' });
      expect(refusal).toMatchObject({ status: 409, body: { code: 'eid-only-way-in' } });
      expect((await at.call<OwnEids>('/api/v1/citizen/eid', { token: session.accessToken })).body.items).toHaveLength(1);
    });

    it('is nobody else’s to unlink', async () => {
      const { at, session } = await signedIn((await person()).sub);
      const { body } = await at.call<OwnEids>('/api/v1/citizen/eid', { token: session.accessToken });
      const stranger = await signedIn((await person()).sub);
      const foreign = await stranger.at.call(`/api/v1/citizen/eid/${body.items[0]?.id}`, {
        token: stranger.session.accessToken,
        method: 'DELETE',
      });
      expect(foreign.status).toBe(404);
    });
  });

  describe('asked for level 2 in the middle of something', () => {
    it('raises this session alone, and a refresh keeps it', async () => {
      const mo = await person();
      const { at, session } = await signedIn(mo.sub);
      expect(claims(session).al).toBe(1);
      const back = await own(at, session, 'step-ups', 2, mo.sub);
      expect(`${outcomeOf(back)} ${back.searchParams.get('viec')}`).toBe('ok step-up');
      expect(claims(await refresh(at)).al).toBe(2);
      expect(claims(await refresh(at)).al).toBe(2);
      expect(claims((await signedIn(mo.sub)).session).al).toBe(1);
    });

    it('says so when the account has level 1 only', async () => {
      const sinh = await person({ level: 1 });
      const { at, session } = await signedIn(sinh.sub);
      expect(outcomeOf(await own(at, session, 'step-ups', 2, sinh.sub))).toBe('level');
      expect(claims(await refresh(at)).al).toBe(1);
    });

    it.each(['without an account', 'with an account of her own'])('takes nobody else’s eID, %s', async (neighbourIs) => {
      const { at, session } = await signedIn((await person()).sub);
      const neighbour = await person();
      if (neighbourIs !== 'without an account') await signedIn(neighbour.sub);
      expect(outcomeOf(await own(at, session, 'step-ups', 2, neighbour.sub))).toBe('other');
      expect(claims(await refresh(at)).al).toBe(1);
    });

    it('does nothing for a session that ended meanwhile', async () => {
      const mo = await person();
      const { at, session } = await signedIn(mo.sub);
      const begun = await at.call<{ url: string }>('/api/v1/citizen/eid/step-ups', {
        token: session.accessToken,
        body: { returnTo: '/', level: 2 },
      });
      expect((await at.call('/api/v1/citizen/session', { token: session.accessToken, method: 'DELETE' })).status).toBe(204);
      expect(outcomeOf(await at.comeBack(await at.visit(begun.body.url, mo.sub)))).toBe('unsigned');
    });

    it('tells an account without an eID to link one', async () => {
      const phone = `0914${String(++people).padStart(6, '0')}`;
      await account(phone);
      const at = browser();
      const session = await signInByPassword(at, phone);
      const refusal = await at.call('/api/v1/citizen/eid/step-ups', { token: session.accessToken, body: { returnTo: '/', level: 2 } });
      expect(refusal).toMatchObject({ status: 409, body: { code: 'eid-not-linked' } });
    });
  });

  it('asks for the second step where the account has one, and opens nothing before', async () => {
    const mo = await person();
    const { session } = await signedIn(mo.sub);
    await world.query('UPDATE account SET second_factor_since = NOW() WHERE id = ?', [idBytes(session.account.id)]);
    const at = browser();
    const back = await at.comeBack(await at.visit(await startSignIn(at), mo.sub));
    expect(at.cookie('ts_rt')).toBeUndefined();
    const told = new URLSearchParams(back.hash.slice(1)).get('buoc') ?? '';
    expect(JSON.parse(told)).toMatchObject({ mode: 'verify', ways: ['sms'] });
    expect(back.search).not.toContain('challengeId');
  });

  it('lets nobody into a locked account', async () => {
    const mo = await person();
    const { session } = await signedIn(mo.sub);
    await world.query("UPDATE account SET state = 'locked' WHERE id = ?", [idBytes(session.account.id)]);
    const at = browser();
    expect(outcomeOf(await at.comeBack(await at.visit(await startSignIn(at), mo.sub)))).toBe('locked');
    expect(at.cookie('ts_rt')).toBeUndefined();
  });
});
