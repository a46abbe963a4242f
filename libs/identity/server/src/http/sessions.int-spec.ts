import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits } from '@tinhso/identity-contract';
import { IdentityWorld, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';
import { PurgeExpiredUseCase } from '../use-cases/purge-expired.js';
import { signInLimits } from '../use-cases/rate-limits.js';

const PHONE = '0912345678';
const STRANGER = '0987654321';

describe('sessions', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const sessionState = () =>
    identity.world.query<{ generation: number; reason: string | null }[]>('SELECT generation, revoked_reason AS reason FROM session');

  it('answers unknown phone, wrong password, locked and unconfirmed account in the same bytes', async () => {
    await identity.citizen(PHONE);
    await identity.register('0355555555');
    const wrong = await identity.signIn(PHONE, 'sai mat khau roi');
    const unknown = await identity.signIn(STRANGER, 'sai mat khau roi');
    const unconfirmed = await identity.signIn('0355555555');
    await identity.world.query("UPDATE account SET state = 'locked'");
    const locked = await identity.signIn(PHONE);
    const bytes = (answer: typeof wrong) => JSON.stringify({ ...answer.body, traceId: '' });
    for (const answer of [wrong, unknown, unconfirmed, locked]) {
      expect(answer.status).toBe(401);
      expect(bytes(answer)).toBe(bytes(wrong));
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it('takes the same time for an unknown phone as for a wrong password', async () => {
    await identity.citizen(PHONE);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 20; i++) {
      for (const [times, phone] of [
        [known, PHONE],
        [unknown, `03${String(10_000_000 + i)}`],
      ] as const) {
        if (i === signInLimits.byIdentifier.points / 2 || i === signInLimits.byIdentifier.points)
          await identity.clean().then(() => identity.citizen(PHONE));
        const start = performance.now();
        await identity.signIn(phone, 'sai mat khau roi');
        times.push(performance.now() - start);
      }
    }
    // Without the dummy hash the unknown phone answers in a small fraction of the time.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.6);
    expect(median(unknown)).toBeLessThan(median(known) * 1.67);
  });

  it('lets exactly as many attempts through as the limit says, of two hundred at once', async () => {
    await identity.citizen(PHONE);
    const answers = await Promise.all(Array.from({ length: 200 }, () => identity.signIn(PHONE, 'sai mat khau roi')));
    expect(answers.filter((a) => a.status === 401)).toHaveLength(signInLimits.byIdentifier.points);
    const refused = answers.filter((a) => a.status === 429);
    expect(refused).toHaveLength(200 - signInLimits.byIdentifier.points);
    expect(refused[0]?.body.code).toBe('too-many-requests');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    // The right password does not get round the limit, and another phone is not concerned by it.
    expect((await identity.signIn(PHONE)).status).toBe(429);
    expect((await identity.signIn(STRANGER)).status).toBe(401);
  });

  it('forgets failed attempts after the right password', async () => {
    await identity.citizen(PHONE);
    for (let round = 0; round < 2; round++) {
      for (let i = 1; i < signInLimits.byIdentifier.points; i++)
        expect((await identity.signIn(PHONE, 'sai mat khau roi')).status).toBe(401);
      expect((await identity.signIn(PHONE)).status).toBe(200);
    }
  });

  it('accepts a password however the keyboard composes its letters', async () => {
    await identity.citizen(PHONE, PASSWORD.normalize('NFD'));
    expect((await identity.signIn(PHONE, PASSWORD.normalize('NFC'))).status).toBe(200);
  });

  it('rotates the refresh token, each one good for one use', async () => {
    let token = refreshTokenOf(await identity.citizen(PHONE));
    const seen = new Set([token]);
    for (let i = 0; i < 5; i++) {
      const answer = await identity.refresh(token);
      expect(answer.status).toBe(200);
      token = refreshTokenOf(answer);
      expect((await identity.world.call('/api/v1/citizen/me', { token: String(answer.body.accessToken) })).status).toBe(200);
      seen.add(token);
    }
    expect(seen.size).toBe(6);
    expect(await sessionState()).toEqual([{ generation: 6, reason: null }]);
  });

  it('revokes the whole family when an older token comes back, and only that family', async () => {
    const first = refreshTokenOf(await identity.citizen(PHONE));
    const otherDevice = refreshTokenOf(await identity.signIn(PHONE));
    const second = refreshTokenOf(await identity.refresh(first));
    const third = refreshTokenOf(await identity.refresh(second));
    const reused = await identity.refresh(first);
    expect(reused).toMatchObject({ status: 401, body: { code: 'session-ended' } });
    expect((await identity.refresh(third)).status).toBe(401);
    expect((await identity.refresh(otherDevice)).status).toBe(200);
    expect((await sessionState()).map((s) => s.reason).sort()).toEqual([null, 'token-reuse']);
    const audit = await identity.world.query<unknown[]>(
      "SELECT 1 FROM audit_entry WHERE action = 'identity.session-revoked' AND purpose = 'refresh token reused'",
    );
    expect(audit.length).toBeGreaterThan(0);
  });

  it('gives concurrent refreshes of one token one successor', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    const answers = await Promise.all(Array.from({ length: 10 }, () => identity.refresh(token)));
    expect(answers.map((a) => a.status)).toEqual(Array<number>(10).fill(200));
    const successors = new Set(answers.map(refreshTokenOf));
    expect(successors.size).toBe(1);
    expect(await sessionState()).toEqual([{ generation: 2, reason: null }]);
    expect((await identity.refresh([...successors][0])).status).toBe(200);
  });

  it('helps who lost an answer for ten seconds, then takes the old token for a stolen one', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    const successor = refreshTokenOf(await identity.refresh(token));
    identity.later(identityLimits.refreshGrace);
    expect(refreshTokenOf(await identity.refresh(token))).toBe(successor);
    identity.later(1);
    expect((await identity.refresh(token)).status).toBe(401);
    expect((await identity.refresh(successor)).status).toBe(401);
  });

  it('ends a session that nobody used for its idle time, and every session at its absolute end', async () => {
    const { idle, absolute } = identityLimits.session.citizen;
    const idleToken = refreshTokenOf(await identity.citizen(PHONE));
    identity.later(idle);
    expect((await identity.refresh(idleToken)).body.code).toBe('session-ended');
    let token = refreshTokenOf(await identity.signIn(PHONE));
    let alive = 0;
    for (let spent = idle - 1; spent < absolute; spent += idle - 1) {
      identity.later(idle - 1);
      const answer = await identity.refresh(token);
      expect(answer.status).toBe(200);
      token = refreshTokenOf(answer);
      alive = spent;
    }
    identity.later(absolute - alive);
    expect((await identity.refresh(token)).status).toBe(401);
  });

  it('refuses a refresh that another site could have caused, without touching the session', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    expect((await identity.refresh(token, 'citizen', {})).body.code).toBe('origin-refused');
    expect((await identity.refresh(token, 'citizen', { 'x-tinhso-client': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await identity.refresh(token)).status).toBe(200);
  });

  it('does not take a citizen token for a staff session, nor a made-up one, nor none', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    for (const answer of [
      await identity.refresh(token, 'staff'),
      await identity.refresh('x'.repeat(43)),
      await identity.refresh(undefined),
    ]) {
      expect(answer).toMatchObject({ status: 401, body: { code: 'session-ended' } });
    }
    expect(await sessionState()).toEqual([{ generation: 1, reason: null }]);
    expect((await identity.refresh(token)).status).toBe(200);
  });

  it('signs out this session and clears its cookie', async () => {
    const signedIn = await identity.citizen(PHONE);
    const elsewhere = refreshTokenOf(await identity.signIn(PHONE));
    const gone = await identity.world.call('/api/v1/citizen/session', { method: 'DELETE', token: String(signedIn.body.accessToken) });
    expect(gone.status).toBe(204);
    expect(gone.headers.get('set-cookie')).toMatch(/^ts_rt=; Path=\/api\/v1\/public\/sessions; Expires=Thu, 01 Jan 1970/);
    expect((await identity.refresh(refreshTokenOf(signedIn))).status).toBe(401);
    expect((await identity.refresh(elsewhere)).status).toBe(200);
  });

  it('locks an account out at its next refresh', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    await identity.world.query("UPDATE account SET state = 'locked'");
    expect((await identity.refresh(token)).status).toBe(401);
  });

  it('erases what expired and keeps what is alive', async () => {
    const token = refreshTokenOf(await identity.citizen(PHONE));
    await identity.register(STRANGER);
    const purge = identity.world.get(PurgeExpiredUseCase);
    identity.later(identityLimits.registrationTtl + 1);
    expect(await purge.run()).toMatchObject({ registrations: 2, tokens: 0, sessions: 0 });
    identity.later(3 * 3600);
    expect(await purge.run()).toMatchObject({ codes: 2 });
    const next = refreshTokenOf(await identity.refresh(token));
    identity.later(8 * 86_400);
    expect(await purge.run()).toMatchObject({ tokens: 1, sessions: 0 });
    expect((await identity.refresh(next)).status).toBe(200);
    identity.later(61 * 86_400);
    expect(await purge.run()).toMatchObject({ sessions: 1 });
    expect(await identity.world.query('SELECT 1 FROM refresh_token')).toEqual([]);
  });
});
