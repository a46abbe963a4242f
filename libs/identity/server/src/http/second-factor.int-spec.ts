import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits } from '@tinhso/identity-contract';
import { IdentityWorld, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';
import { secondFactorLimits } from '../use-cases/rate-limits.js';

const PHONE = '0912345678';
const SECURITY = '/api/v1/citizen/security';
const { period } = identityLimits.totp;

describe('the second factor of a citizen', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const call = (path: string, options: Parameters<typeof identity.world.call>[1]) => identity.world.call(path, options);
  const post = (path: string, token: string, body?: unknown) =>
    call(path, { method: 'POST', token, ...(body === undefined ? {} : { body }) });
  const pass = (challengeId: unknown, way: 'totp' | 'backup', code: string) =>
    call('/api/v1/public/sessions/second-factor', { body: { challengeId, way, code } });
  const challenge = async (): Promise<string> => String((await identity.signIn(PHONE)).body.challengeId);

  /** A citizen with an authenticator, and the time moved on so that its next code is fresh. */
  async function enrolled(): Promise<{ token: string; secret: string; codes: string[] }> {
    const token = String((await identity.citizen(PHONE)).body.accessToken);
    const secret = String((await post(`${SECURITY}/totp`, token)).body.secret);
    const answer = await post(`${SECURITY}/totp/confirmation`, token, { code: identity.totp(secret) });
    expect(answer.status).toBe(200);
    identity.later(2 * period);
    return { token, secret, codes: answer.body.backupCodes as string[] };
  }

  it('is set up by the first right code, and asked for from then on', async () => {
    const token = String((await identity.citizen(PHONE)).body.accessToken);
    expect((await identity.signIn(PHONE)).status).toBe(200);
    const { body: enrolment } = await post(`${SECURITY}/totp`, token);
    expect(enrolment.uri).toContain(`secret=${String(enrolment.secret)}`);
    expect((await post(`${SECURITY}/totp/confirmation`, token, { code: '000000' })).body.code).toBe('second-factor-wrong');
    expect((await identity.signIn(PHONE)).status).toBe(200);
    const { status, body } = await post(`${SECURITY}/totp/confirmation`, token, { code: identity.totp(String(enrolment.secret)) });
    expect(status).toBe(200);
    expect(body.security).toMatchObject({ secondFactor: true, totp: {}, backupCodes: { left: 10, total: 10 } });
    expect(new Set(body.backupCodes as string[]).size).toBe(10);
    const asked = await identity.signIn(PHONE);
    expect(asked.status).toBe(202);
    expect(asked.headers.get('set-cookie')).toBeNull();
    expect(asked.body).toMatchObject({ mode: 'verify', ways: ['totp', 'backup', 'sms'] });
    expect(asked.body.accessToken).toBeUndefined();
    expect(await identity.notices()).toContain('totp-added');
  });

  it('begins the session with the right code, and takes each code once', async () => {
    const { secret } = await enrolled();
    const code = identity.totp(secret);
    const [first, second] = [await challenge(), await challenge()];
    const begun = await pass(first, 'totp', code);
    expect(begun.status).toBe(200);
    expect(refreshTokenOf(begun)).toMatch(/^[\w-]{43}$/);
    expect((await call('/api/v1/citizen/me', { token: String(begun.body.accessToken) })).status).toBe(200);
    expect((await pass(second, 'totp', code)).body.code).toBe('second-factor-wrong');
    expect((await pass(first, 'totp', identity.totp(secret, 1))).body.code).toBe('second-factor-expired');
    expect((await pass(second, 'totp', identity.totp(secret, 1))).status).toBe(200);
  });

  it('of one code entered at many places at once lets exactly one in', async () => {
    const { secret } = await enrolled();
    const challenges = await Promise.all(Array.from({ length: 6 }, challenge));
    const answers = await Promise.all(challenges.map((id) => pass(id, 'totp', identity.totp(secret))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes the step before and the step after, no further', async () => {
    const { secret } = await enrolled();
    for (const [steps, status] of [
      [-2, 422],
      [2, 422],
      [-1, 200],
      [1, 200],
    ] as const)
      expect((await pass(await challenge(), 'totp', identity.totp(secret, steps))).status).toBe(status);
  });

  it('ends a challenge after five wrong codes or ten minutes, and tells it from an unknown one to nobody', async () => {
    const { secret } = await enrolled();
    const tried = await challenge();
    for (let i = 0; i < identityLimits.secondFactor.maxTries; i++) expect((await pass(tried, 'totp', '000000')).status).toBe(422);
    const late = await challenge();
    identity.later(identityLimits.secondFactor.ttl);
    const bytes = (answer: Awaited<ReturnType<typeof pass>>) => JSON.stringify({ ...answer.body, traceId: '' });
    const answers = [
      await pass(tried, 'totp', identity.totp(secret)),
      await pass(late, 'totp', identity.totp(secret)),
      await pass('01940000-0000-7000-8000-000000000000', 'totp', identity.totp(secret)),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(410);
      expect(bytes(answer)).toBe(bytes(answers[0] ?? answer));
    }
  });

  it('counts wrong codes of an account whatever the challenge, and the right one does not get round it', async () => {
    const { secret } = await enrolled();
    const { points } = secondFactorLimits.byAccount;
    const challenges: string[] = [];
    while (challenges.length < points + 5) challenges.push(await challenge());
    const answers = await Promise.all(challenges.map((id) => pass(id, 'totp', '000000')));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(points);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect((await pass(await challenge(), 'totp', identity.totp(secret))).status).toBe(429);
  });

  it('takes each backup code once, however it is written, and none of a sheet that was replaced', async () => {
    const { token, codes } = await enrolled();
    const [first = '', second = ''] = codes;
    expect((await pass(await challenge(), 'backup', first.toLowerCase().replace('-', ' '))).status).toBe(200);
    expect((await pass(await challenge(), 'backup', first)).status).toBe(422);
    expect((await call(SECURITY, { token })).body.backupCodes).toMatchObject({ left: 9, total: 10 });
    const replaced = await post(`${SECURITY}/backup-codes`, token);
    expect((await pass(await challenge(), 'backup', second)).status).toBe(422);
    expect((await pass(await challenge(), 'backup', (replaced.body.codes as string[])[0] ?? '')).status).toBe(200);
    expect(await identity.notices()).toEqual(expect.arrayContaining(['backup-code-used', 'backup-codes-made']));
  });

  it('goes with its last factor, and backup codes with it', async () => {
    const { token } = await enrolled();
    const { status, body } = await call(`${SECURITY}/totp`, { method: 'DELETE', token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ secondFactor: false, passkeys: [] });
    expect(body.backupCodes).toBeUndefined();
    expect((await identity.signIn(PHONE)).status).toBe(200);
    expect((await call(`${SECURITY}/totp`, { method: 'DELETE', token })).status).toBe(404);
    expect(await identity.notices()).toEqual(expect.arrayContaining(['totp-removed', 'second-factor-off']));
  });

  it('can be switched off and on, on only with something to ask for', async () => {
    const { token } = await enrolled();
    const put = (on: boolean) => call(`${SECURITY}/second-factor`, { method: 'PUT', token, body: { on } });
    expect((await put(false)).body.security).toMatchObject({ secondFactor: false });
    expect((await identity.signIn(PHONE)).status).toBe(200);
    expect((await put(true)).body).toMatchObject({ security: { secondFactor: true }, backupCodes: expect.any(Array) });
    await call(`${SECURITY}/totp`, { method: 'DELETE', token });
    expect((await put(true)).body.code).toBe('factor-missing');
  });

  it('keeps neither the secret nor a code in clear', async () => {
    const { secret, codes } = await enrolled();
    const [factor] = await identity.world.query<{ secret_sealed: Buffer }[]>('SELECT secret_sealed FROM totp_factor');
    expect(factor?.secret_sealed.toString('latin1')).not.toContain(secret);
    const rows = await identity.world.query<{ code_hash: Buffer }[]>('SELECT code_hash FROM backup_code');
    expect(rows).toHaveLength(codes.length);
    for (const { code_hash: hash } of rows) for (const code of codes) expect(hash.toString('latin1')).not.toContain(code.slice(0, 5));
  });

  it('asks for a fresh proof before it is changed, and takes password or authenticator for one', async () => {
    const { secret } = await enrolled();
    const stale = String((await pass(await challenge(), 'totp', identity.totp(secret))).body.accessToken);
    identity.later(901);
    const begun = await pass(await challenge(), 'totp', identity.totp(secret));
    const refresh = refreshTokenOf(begun);
    identity.later(901);
    const token = String((await identity.refresh(refresh)).body.accessToken);
    for (const path of [`${SECURITY}/totp`, `${SECURITY}/backup-codes`, `${SECURITY}/passkeys/options`])
      expect((await post(path, token)).body.code).toBe('proof-needed');
    expect((await call('/api/v1/citizen/sessions', { method: 'DELETE', token })).body.code).toBe('proof-needed');
    expect((await call(SECURITY, { token })).status).toBe(200);
    const prove = (body: unknown) => post('/api/v1/citizen/session/proof', token, body);
    expect((await prove({ way: 'password', password: 'sai mat khau roi' })).body.code).toBe('proof-refused');
    const proved = await prove({ way: 'password', password: PASSWORD });
    expect((await post(`${SECURITY}/backup-codes`, String(proved.body.accessToken))).status).toBe(200);
    const code = identity.totp(secret);
    expect((await prove({ way: 'totp', code })).status).toBe(200);
    expect((await prove({ way: 'totp', code })).body.code).toBe('proof-refused');
    expect(stale).not.toBe(token);
  });

  it('does not let somebody at an open session guess the password', async () => {
    const token = String((await identity.citizen(PHONE)).body.accessToken);
    const body = { way: 'password', password: 'sai mat khau roi' };
    const answers = await Promise.all(Array.from({ length: 30 }, () => post('/api/v1/citizen/session/proof', token, body)));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('sets a new password, ends every other session and leaves this one', async () => {
    const elsewhere = refreshTokenOf(await identity.citizen(PHONE));
    const here = await identity.signIn(PHONE);
    const token = String(here.body.accessToken);
    const put = (password: string) => call(`${SECURITY}/password`, { method: 'PUT', token, body: { password } });
    expect((await put('matkhau123')).body.code).toBe('password-refused');
    expect((await put('trâu đen gặm cỏ bờ ao')).body).toEqual({ ended: 1 });
    expect((await identity.signIn(PHONE)).status).toBe(401);
    expect((await identity.signIn(PHONE, 'trâu đen gặm cỏ bờ ao')).status).toBe(200);
    expect((await identity.refresh(elsewhere)).status).toBe(401);
    expect((await identity.refresh(refreshTokenOf(here))).status).toBe(200);
    expect(await identity.notices()).toContain('password-changed');
  });
});
