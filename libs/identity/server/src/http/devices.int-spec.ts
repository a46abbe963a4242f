import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deviceCookie, type DeviceSessions } from '@tinhso/identity-contract';
import { Clock, Log, QuickRedis, Reader, RevokedSessions } from '@tinhso/platform';
import { until, type Answer } from '@tinhso/testing';
import { IdentityWorld, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';
import { RevocationWatch } from '../devices/revocation-watch.js';
import { SessionEnder } from '../devices/session-ender.js';

const PHONE = '0912345678';
const SESSIONS = '/api/v1/citizen/sessions';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0';

describe('sessions and devices', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const signInFrom = (userAgent: string, cookie = '') =>
    identity.world.call('/api/v1/public/sessions', {
      body: { phone: PHONE, password: PASSWORD },
      headers: { 'user-agent': userAgent, cookie },
    });
  const tokenOf = (answer: Answer<Record<string, unknown>>): string => String(answer.body.accessToken);
  const list = async (token: string) => (await identity.world.call<DeviceSessions>(SESSIONS, { token })).body.items;
  const me = async (token: string) => (await identity.world.call('/api/v1/citizen/me', { token })).status;
  const deviceOf = (answer: Answer<unknown>): string =>
    new RegExp(`${deviceCookie.name}=[^;]+`).exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';

  it('are listed with device, network and times, the asking one first', async () => {
    await identity.citizen(PHONE);
    identity.later(60);
    await signInFrom(ANDROID);
    identity.later(60);
    const here = tokenOf(await signInFrom(WINDOWS));
    const items = await list(here);
    expect(items.map(({ device, current }) => [device.name, device.kind, current])).toEqual([
      ['Microsoft Edge, Windows', 'computer', true],
      ['Chrome, Android', 'phone', false],
      [expect.any(String), 'other', false],
    ]);
    expect(items[0]).toMatchObject({ ip: '127.0.0.1', network: 'machine', signedInAt: identity.clock.now().toISOString() });
  });

  it('end one by one: the access token and the refresh token of that device are refused at once', async () => {
    await identity.citizen(PHONE);
    const phone = await signInFrom(ANDROID);
    const here = tokenOf(await signInFrom(WINDOWS));
    const target = (await list(here)).find(({ device }) => device.kind === 'phone')?.id ?? '';
    expect(await me(tokenOf(phone))).toBe(200);
    expect((await identity.world.call(`${SESSIONS}/${target}`, { method: 'DELETE', token: here })).status).toBe(204);
    expect(await me(tokenOf(phone))).toBe(401);
    expect((await identity.refresh(refreshTokenOf(phone))).status).toBe(401);
    expect(await me(here)).toBe(200);
    expect(await list(here)).toHaveLength(2);
    expect((await identity.world.call(`${SESSIONS}/${target}`, { method: 'DELETE', token: here })).status).toBe(404);
  });

  it('end all at once, but the asking one', async () => {
    const first = tokenOf(await identity.citizen(PHONE));
    const second = tokenOf(await signInFrom(ANDROID));
    const here = tokenOf(await signInFrom(WINDOWS));
    expect((await identity.world.call(SESSIONS, { method: 'DELETE', token: here })).body).toEqual({ ended: 2 });
    expect(await Promise.all([first, second, here].map(me))).toEqual([401, 401, 200]);
  });

  it('of somebody else answer like those that do not exist', async () => {
    const mine = tokenOf(await identity.citizen(PHONE));
    const stranger = tokenOf(await identity.citizen('0987654321'));
    const [session] = await list(mine);
    const bytes = async (id: string) => {
      const { status, body } = await identity.world.call(`${SESSIONS}/${id}`, { method: 'DELETE', token: stranger });
      return JSON.stringify({ ...body, status, traceId: '' });
    };
    expect(await bytes(session?.id ?? '')).toBe(await bytes('01940000-0000-7000-8000-000000000000'));
    expect(await me(mine)).toBe(200);
  });

  /** What another api process knows: its own memory, the same Redis and tables. */
  function anotherProcess(redis: QuickRedis): { revoked: RevokedSessions; watch: RevocationWatch } {
    const { world } = identity;
    const revoked = new RevokedSessions();
    const ender = new SessionEnder(revoked, redis, world.get(Log));
    return { revoked, watch: new RevocationWatch(ender, redis, world.get(Reader), world.get(Clock), world.get(Log)) };
  }

  it('that ended are refused in the other processes too, told by Redis', async () => {
    await identity.citizen(PHONE);
    const { revoked, watch } = anotherProcess(identity.world.get(QuickRedis));
    await watch.onApplicationBootstrap();
    const here = tokenOf(await signInFrom(WINDOWS));
    const other = (await list(here)).find(({ current }) => !current)?.id ?? '';
    await until('the subscription', async () => {
      const [, subscribers] = (await identity.world.get(QuickRedis).call('PUBSUB', 'NUMSUB', 'tinhso:sessions-ended')) as [string, number];
      return subscribers >= 2;
    });
    expect(revoked.has(other)).toBe(false);
    await identity.world.call(`${SESSIONS}/${other}`, { method: 'DELETE', token: here });
    await until('the other process to hear of it', () => Promise.resolve(revoked.has(other)), 1_000);
    await watch.beforeApplicationShutdown();
  });

  it('that ended are found in the table while Redis is away, and by a process that has just started', async () => {
    await identity.citizen(PHONE);
    const here = tokenOf(await signInFrom(WINDOWS));
    const other = (await list(here)).find(({ current }) => !current)?.id ?? '';
    await identity.world.call(`${SESSIONS}/${other}`, { method: 'DELETE', token: here });
    const { revoked, watch } = anotherProcess(identity.world.get(QuickRedis));
    await watch.look();
    expect(revoked.has(other)).toBe(true);
    expect(revoked.has((await list(here))[0]?.id ?? '')).toBe(false);
  });

  it('are told of when the browser is new, not when it was here before or is the first of all', async () => {
    const first = await identity.citizen(PHONE);
    expect(await identity.notices()).toEqual([]);
    const again = await signInFrom(WINDOWS, deviceOf(first));
    expect(again.status).toBe(200);
    expect(await identity.notices()).toEqual([]);
    await signInFrom(ANDROID);
    expect(await identity.notices()).toEqual(['new-device']);
    const cookie = (first.headers.get('set-cookie') ?? '').split(/, (?=ts_)/).find((line) => line.startsWith('ts_dev='));
    expect(cookie).toMatch(/^ts_dev=[\w-]{43}; Path=\/api\/v1\/public; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  });

  it('whose refresh token came back a second time end, and the owner is told', async () => {
    const begun = await identity.citizen(PHONE);
    const first = refreshTokenOf(begun);
    const second = await identity.refresh(first);
    await identity.refresh(refreshTokenOf(second));
    expect((await identity.refresh(first)).status).toBe(401);
    expect(await me(tokenOf(second))).toBe(401);
    expect(await identity.notices()).toContain('refresh-reused');
  });

  it('die with signing out, access token included', async () => {
    const begun = await identity.citizen(PHONE);
    await identity.world.call('/api/v1/citizen/session', { method: 'DELETE', token: tokenOf(begun) });
    expect(await me(tokenOf(begun))).toBe(401);
  });
});
