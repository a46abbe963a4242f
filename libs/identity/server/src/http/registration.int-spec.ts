import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits, type CodeChallenge } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import { IdentityWorld, maxTries, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';

const PHONE = '0912345678';

describe('registration', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const rows = (table: string) => identity.world.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`).then((r) => Number(r[0]?.n));

  it('makes an account only when the code is entered, and signs in at once', async () => {
    const started = await identity.register('+84912345678');
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({ sendsLeft: identityLimits.code.maxSends - 1 });
    expect(await rows('account')).toBe(0);
    expect((await identity.signIn(PHONE)).body.code).toBe('sign-in-refused');

    const sent = await identity.sentCode(started.body.challengeId);
    expect(sent).toMatchObject({ to: PHONE, reason: 'registration' });
    const confirmed = await identity.confirm(started.body.challengeId, sent.code ?? '');
    expect(confirmed.status).toBe(200);
    expect(confirmed.body.account).toMatchObject({ fullName: 'Ma Thị Hạnh', phoneMasked: '09••\u00a0•••\u00a0•78' });
    const me = await identity.world.call('/api/v1/citizen/me', { token: String(confirmed.body.accessToken) });
    expect(me.body).toEqual(confirmed.body.account);
    expect((await identity.signIn(PHONE)).status).toBe(200);
    const events = await identity.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.account_registered'",
    );
    expect(events.map((e) => JSON.parse(e.payload) as unknown)).toEqual([{ accountId: (confirmed.body.account as { id: string }).id }]);
  });

  it('keeps phone, code and password out of the tables and out of the outbox', async () => {
    const started = await identity.register(PHONE);
    const { code, payload } = await identity.sentCode(started.body.challengeId);
    const stored = JSON.stringify([
      await identity.world.query('SELECT HEX(phone_index), HEX(phone_sealed), full_name, password_hash FROM registration'),
      await identity.world.query('SELECT HEX(code_hash) FROM one_time_code'),
      await identity.world.query('SELECT payload FROM outbox'),
      await identity.world.query('SELECT action, subject_id, fields, purpose FROM audit_entry'),
    ]);
    for (const secret of [PHONE, code ?? '-', PASSWORD]) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex').toUpperCase());
      expect(payload).not.toContain(Buffer.from(secret).toString('base64'));
    }
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('answers alike for a known phone, warns its owner by SMS and lets no code through', async () => {
    await identity.citizen(PHONE);
    const unknown = await identity.register('0987654321');
    const known = await identity.register(PHONE);
    const shape = ({ body, status }: { body: CodeChallenge; status: number }) => ({ status, ...body, challengeId: '' });
    expect(shape(known)).toEqual(shape(unknown));
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
    const warning = await identity.sentCode(known.body.challengeId);
    expect(warning).toMatchObject({ to: PHONE, reason: 'registration-known' });
    expect(warning.code).toBeUndefined();

    const right = (await identity.sentCode(unknown.body.challengeId)).code;
    const [a, b] = [
      await identity.confirm(known.body.challengeId, identity.wrongCode()),
      await identity.confirm(unknown.body.challengeId, identity.wrongCode(right)),
    ];
    const plain = (answer: typeof a) => ({ ...answer.body, traceId: '' });
    expect(plain(a)).toEqual(plain(b));
    // Even the very figures whose fingerprint lies in the row do not open it.
    const [row] = await identity.world.query<{ id: Buffer }[]>('SELECT id FROM one_time_code WHERE subject_id = ?', [
      idBytes(known.body.challengeId),
    ]);
    const id = idFromBytes(row?.id ?? Buffer.alloc(16));
    const fingerprint = identity.world.get(FieldCipher).blindIndex('one-time-code', `${id}:424242`);
    await identity.world.query('UPDATE one_time_code SET code_hash = ? WHERE id = ?', [fingerprint, row?.id]);
    expect((await identity.confirm(known.body.challengeId, '424242')).body.code).toBe('code-wrong');
    for (let i = 2; i < maxTries; i++) await identity.confirm(known.body.challengeId, String(i).padStart(6, '0'));
    expect((await identity.confirm(known.body.challengeId, '999999')).body.code).toBe('code-expired');
    expect(await rows('account')).toBe(1);
  });

  it('lets the one who holds the phone decide, not the one who typed it first', async () => {
    const thief = await identity.register(PHONE, 'mat khau cua ke gian nao do', 'Kẻ Gian');
    const owner = await identity.register(PHONE, PASSWORD, 'Chủ Máy');
    const { code } = await identity.sentCode(owner.body.challengeId);
    expect((await identity.confirm(thief.body.challengeId, code ?? '')).body.code).toBe('code-wrong');
    const confirmed = await identity.confirm(owner.body.challengeId, code ?? '');
    expect((confirmed.body.account as { fullName: string }).fullName).toBe('Chủ Máy');
    expect((await identity.signIn(PHONE, 'mat khau cua ke gian nao do')).status).toBe(401);
    // The other code, entered now, finds the account made and changes nothing.
    const late = await identity.confirm(thief.body.challengeId, (await identity.sentCode(thief.body.challengeId)).code ?? '');
    expect(late.body.code).toBe('registration-expired');
    expect((await identity.signIn(PHONE)).status).toBe(200);
  });

  it('counts wrong codes, says how many tries are left, and kills the code with the last', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    const { code } = await identity.sentCode(challengeId);
    for (let left = maxTries - 1; left > 0; left--) {
      const answer = await identity.confirm(challengeId, identity.wrongCode(code));
      expect(answer).toMatchObject({ status: 422, body: { code: 'code-wrong', triesLeft: left, errors: [{ pointer: '/code' }] } });
    }
    expect((await identity.confirm(challengeId, identity.wrongCode(code))).body.code).toBe('code-expired');
    expect((await identity.confirm(challengeId, code ?? '')).body.code).toBe('code-expired');
    expect(await rows('account')).toBe(0);
  });

  it('gives no more tries to fifty guesses at once', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    const { code } = await identity.sentCode(challengeId);
    const guesses = Array.from({ length: 50 }, (_, i) => String(i).padStart(6, '0')).filter((guess) => guess !== code);
    const answers = await Promise.all(guesses.map((guess) => identity.confirm(challengeId, guess)));
    expect(answers.filter((a) => a.body.code === 'code-wrong')).toHaveLength(maxTries - 1);
    expect(answers.filter((a) => a.body.code === 'code-expired')).toHaveLength(guesses.length - maxTries + 1);
  });

  it('makes one account when the right code is entered twice at once', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    const { code } = await identity.sentCode(challengeId);
    const answers = await Promise.all([1, 2, 3].map(() => identity.confirm(challengeId, code ?? '')));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 410, 410]);
    expect(await rows('account')).toBe(1);
  });

  it('lets a code expire after ten minutes and the registration after an hour', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    const { code } = await identity.sentCode(challengeId);
    identity.later(identityLimits.code.ttl);
    expect((await identity.confirm(challengeId, code ?? '')).body.code).toBe('code-expired');
    identity.later(identityLimits.registrationTtl);
    expect((await identity.confirm(challengeId, code ?? '')).body.code).toBe('registration-expired');
    expect((await identity.confirm(newId(), '123456')).body.code).toBe('registration-expired');
  });

  it('sends another code after a minute, voids the one before, and stops after the last', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    const first = (await identity.sentCode(challengeId)).code ?? '';
    const resend = () => identity.world.call('/api/v1/public/accounts/codes', { body: { challengeId } });
    const early = await resend();
    expect(early).toMatchObject({ status: 429, body: { code: 'code-resend-later' } });
    expect(early.headers.get('retry-after')).toBe(String(identityLimits.code.resendAfter));

    identity.later(identityLimits.code.resendAfter);
    const again = await resend();
    expect(again).toMatchObject({ status: 202, body: { challengeId, sendsLeft: identityLimits.code.maxSends - 2 } });
    const second = (await identity.sentCode(challengeId)).code ?? '';
    if (second !== first) expect((await identity.confirm(challengeId, first)).body.code).toBe('code-wrong');
    for (let sent = 2; sent < identityLimits.code.maxSends; sent++) {
      identity.later(identityLimits.code.resendAfter);
      expect((await resend()).status).toBe(202);
    }
    identity.later(identityLimits.code.resendAfter);
    expect((await resend()).body.code).toBe('code-sends-used');
    const last = (await identity.sentCode(challengeId)).code ?? '';
    expect((await identity.confirm(challengeId, last)).status).toBe(200);
    expect((await resend()).body.code).toBe('registration-expired');
  });

  it('sends one code when the button is pressed many times at once', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    identity.later(identityLimits.code.resendAfter);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => identity.world.call('/api/v1/public/accounts/codes', { body: { challengeId } })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([202, 429, 429, 429, 429, 429]);
    expect(await rows('one_time_code')).toBe(2);
  });

  it.each([
    ['common', 'matkhau123'],
    ['the phone itself', PHONE],
    ['a birthday', '02091990'],
  ])('refuses a password that is %s, at its field', async (_why, password) => {
    const answer = await identity.register(PHONE, password);
    expect(answer).toMatchObject({ status: 422, body: { code: 'password-refused', errors: [{ pointer: '/password' }] } });
    expect(await rows('registration')).toBe(0);
  });

  it('names every fault of the form at once', async () => {
    const answer = await identity.world.call('/api/v1/public/accounts', {
      body: { phone: '12', password: 'x', fullName: ' ', email: 'y', admin: true },
    });
    expect(answer.status).toBe(422);
    const pointers = (answer.body.errors as { pointer: string }[]).map((e) => e.pointer);
    expect([...new Set(pointers)].sort()).toEqual(['/admin', '/email', '/fullName', '/password', '/phone']);
  });

  it('sends at most five messages an hour to one phone, from whatever address', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => identity.register(PHONE)));
    expect(answers.filter((a) => a.status === 202)).toHaveLength(5);
    const refused = answers.filter((a) => a.status === 429);
    expect(refused).toHaveLength(7);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(3000);
  });

  it('sets the refresh token in a cookie that scripts and other paths cannot read', async () => {
    const confirmed = await identity.citizen(PHONE);
    const cookie = confirmed.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^ts_rt=[\w-]{43}; Path=\/api\/v1\/public\/sessions; Expires=[^;]+; HttpOnly; SameSite=Lax(?:, ts_dev=|$)/);
    expect(JSON.stringify(confirmed.body)).not.toContain(refreshTokenOf(confirmed));
    expect(confirmed.headers.get('cache-control')).toBe('no-store');
  });
});
