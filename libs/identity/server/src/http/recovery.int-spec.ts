import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { IdentityWorld, PASSWORD, refreshTokenOf } from '../__world__/identity-world.js';
import { codeTo, disownTokenTo, letters } from '../__world__/letters.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { systemContext, UnitOfWork, idFromBytes } from '@tinhso/platform';

const PHONE = '0912345678';
const NEW = 'bay con vit loi qua ao ca';

describe('recovery', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const post = (path: string, body: object) => identity.world.call<Record<string, unknown>>(`/api/v1/public/${path}`, { body });
  const start = async (who: object = { phone: PHONE }) => String((await post('recoveries', who)).body.recoveryId);
  const code = (recoveryId: string, channel = 'sms') => post('recoveries/codes', { recoveryId, channel });
  const prove = (recoveryId: string, way: string, typed: string) => post('recoveries/proofs', { recoveryId, way, code: typed });
  const finish = (recoveryId: string, password = NEW) => post('recoveries/password', { recoveryId, password });
  const recover = async () => {
    const id = await start();
    await code(id);
    await prove(id, 'sms', await codeTo(identity, PHONE));
    return finish(id);
  };
  const accountId = async () =>
    idFromBytes((await identity.world.query<{ id: Buffer }[]>('SELECT id FROM account'))[0]?.id ?? Buffer.alloc(16));
  /** An authenticator and ten backup codes. */
  const withSecondFactor = async (): Promise<string> => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const id = await accountId();
    await identity.world.get(UnitOfWork).run(systemContext('test'), async (tx) => {
      await identity.world.get(SecondFactors).importTotp(tx, id, secret);
      await tx.manager.query('UPDATE account SET second_factor_since = ?', [tx.now]);
    });
    return secret;
  };

  it('sets a new password by one code, ends every session, tells every end, and signs in', async () => {
    const before = await identity.citizen(PHONE);
    const done = await recover();
    expect(done.status).toBe(200);
    expect(refreshTokenOf(done)).not.toBe('');
    expect((await identity.signIn(PHONE)).body.code).toBe('sign-in-refused');
    expect((await identity.signIn(PHONE, NEW)).status).toBe(200);
    expect((await identity.refresh(refreshTokenOf(before))).status).toBe(401);
    expect((await identity.world.call('/api/v1/citizen/me', { token: String(before.body.accessToken) })).status).toBe(401);
    expect((await letters(identity))[0]).toMatchObject({ reason: 'recovered', to: PHONE });
    const notices = await identity.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.security_notice'",
    );
    expect(notices.map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind)).toContain('recovered');
  });

  it('answers alike, step by step, whether or not there is an account', async () => {
    await identity.citizen(PHONE);
    const plain = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
      return { status, ...body, traceId: '', recoveryId: '', expiresAt: '', resendAt: '' };
    };
    const [a, b] = [await post('recoveries', { phone: PHONE }), await post('recoveries', { phone: '0987654321' })];
    expect(plain(a)).toEqual(plain(b));
    const [known, unknown] = [String(a.body.recoveryId), String(b.body.recoveryId)];
    for (const channel of ['sms', 'email']) {
      expect(plain(await code(known, channel))).toEqual(plain(await code(unknown, channel)));
      identity.later(identityLimits.code.resendAfter);
    }
    for (const way of ['sms', 'email', 'totp', 'backup'])
      expect(plain(await prove(known, way, '000001'))).toEqual(plain(await prove(unknown, way, '000001')));
    expect(plain(await finish(known))).toEqual(plain(await finish(unknown)));
    expect((await letters(identity)).filter((each) => each.reason === 'recovery' && each.to !== PHONE)).toEqual([]);
  });

  it('sends nothing to an address that was never confirmed', async () => {
    const { body } = await identity.world.call<{ challengeId: string }>('/api/v1/public/accounts', {
      body: { phone: PHONE, password: PASSWORD, fullName: 'Ma Thị Hạnh', email: 'hanh@example.vn' },
    });
    await identity.confirm(body.challengeId, await codeTo(identity, PHONE));
    await code(await start(), 'email');
    expect((await letters(identity))[0]).toMatchObject({ reason: 'none', channel: 'email' });
  });

  it('does not go round a second factor', async () => {
    await identity.citizen(PHONE);
    const secret = await withSecondFactor();
    const id = await start();
    await code(id);
    expect((await prove(id, 'sms', await codeTo(identity, PHONE))).body).toMatchObject({ needs: 'factor' });
    expect((await finish(id)).body.code).toBe('recovery-unproven');
    expect((await prove(id, 'totp', identity.totp(secret))).body).toEqual({ needs: 'nothing', fullName: 'Ma Thị Hạnh' });
    expect((await finish(id)).status).toBe(200);
  });

  it('cannot be finished unproven, twice, late, or with a weak password', async () => {
    await identity.citizen(PHONE);
    const id = await start();
    expect((await finish(id)).body.code).toBe('recovery-unproven');
    await code(id);
    await prove(id, 'sms', await codeTo(identity, PHONE));
    expect((await finish(id, 'matkhau123')).body).toMatchObject({ code: 'password-refused', errors: [{ pointer: '/password' }] });
    expect((await finish(id, `x${PHONE}`)).body.code).toBe('password-refused');
    expect((await finish(id)).status).toBe(200);
    expect((await finish(id)).body.code).toBe('recovery-expired');
    const late = await start();
    identity.later(identityLimits.recovery.ttl);
    expect((await code(late)).body.code).toBe('recovery-expired');
    expect((await finish(newId())).body.code).toBe('recovery-expired');
  });

  it('takes a code once, for the way it was sent by, and dies of guessing', async () => {
    await identity.citizen(PHONE);
    const id = await start();
    await code(id);
    const right = await codeTo(identity, PHONE);
    for (let i = 0; i < identityLimits.code.maxTries; i++) await prove(id, 'sms', identity.wrongCode(right));
    expect((await prove(id, 'sms', right)).body.code).toBe('code-expired');
    for (let i = 0; i < identityLimits.recovery.maxTries; i++) await prove(id, 'totp', '000000');
    expect((await prove(id, 'totp', '000000')).body.code).toMatch(/recovery-expired|too-many-requests/);
  });

  it('sends one code when asked many times at once, and few messages an hour to one phone', async () => {
    await identity.citizen(PHONE);
    const id = await start();
    const answers = await Promise.all(Array.from({ length: 5 }, () => code(id)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    const starts = await Promise.all(Array.from({ length: 12 }, () => post('recoveries', { phone: PHONE })));
    expect(starts.filter(({ status }) => status === 202)).toHaveLength(4);
  });

  it('is undone by the owner who says that it was somebody else', async () => {
    await identity.citizen(PHONE);
    const thief = await recover();
    const token = await disownTokenTo(identity, PHONE);
    const undone = await post('security-holds', { token });
    expect(undone.body).toMatchObject({ what: 'recovery', next: 'old-password' });
    expect((await identity.world.call('/api/v1/citizen/me', { token: String(thief.body.accessToken) })).status).toBe(401);
    expect((await identity.signIn(PHONE, NEW)).body.code).toBe('sign-in-refused');
    const owner = await identity.signIn(PHONE);
    expect(owner.status).toBe(200);
    expect((await post('security-holds', { token })).body.code).toBe('disown-expired');
    // While the hold lasts nothing can be recovered or changed.
    const held = await start();
    await code(held);
    expect((await letters(identity))[0]).toMatchObject({ reason: 'none' });
    const change = await identity.world.call('/api/v1/citizen/contact-changes', {
      body: { phone: '0987654321' },
      token: String(owner.body.accessToken),
    });
    expect(change.body.code).toBe('changes-held');
    identity.later(identityLimits.disown.hold);
    await code(await start());
    expect((await letters(identity))[0]).toMatchObject({ reason: 'recovery', to: PHONE });
  });
});
