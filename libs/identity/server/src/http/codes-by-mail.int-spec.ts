import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits } from '@tinhso/identity-contract';
import { IdentityWorld, PASSWORD } from '../__world__/identity-world.js';
import { codeTo, letters } from '../__world__/letters.js';

const PHONE = '0912345678';
const EMAIL = 'Hanh.Ma@example.vn';

describe('codes by mail', () => {
  let identity: IdentityWorld;
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const byMail = (challengeId: string, email?: string) =>
    identity.world.call('/api/v1/public/accounts/codes', { body: { challengeId, channel: 'email', ...(email ? { email } : {}) } });
  const signInByEmail = (email: string, password = PASSWORD) =>
    identity.world.call('/api/v1/public/sessions', { body: { email, password } });
  /** An account made by the code in a mail, its phone unconfirmed. */
  const byEmail = async (phone: string, email: string) => {
    const { challengeId } = (await identity.register(phone)).body;
    identity.later(identityLimits.code.resendAfter);
    expect((await byMail(challengeId, email)).status).toBe(202);
    return identity.confirm(challengeId, await codeTo(identity, email));
  };

  it('are offered after a minute, and confirm the address alone', async () => {
    const { challengeId } = (await identity.register(PHONE)).body;
    expect((await byMail(challengeId, EMAIL)).body.code).toBe('code-resend-later');
    identity.later(identityLimits.code.resendAfter);
    expect((await byMail(challengeId)).body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/email' }] });
    expect((await byMail(challengeId, EMAIL)).body).toMatchObject({ challengeId, channel: 'email' });
    const [letter] = await letters(identity);
    expect(letter).toMatchObject({ channel: 'email', reason: 'registration', to: EMAIL });
    const confirmed = await identity.confirm(challengeId, letter?.code ?? '');
    expect(confirmed.status).toBe(200);
    expect((await signInByEmail(EMAIL.toLowerCase())).status).toBe(200);
    expect((await identity.signIn(PHONE)).body.code).toBe('sign-in-refused');
  });

  it('leave the phone to its real owner, and the first account its own way in', async () => {
    await byEmail(PHONE, EMAIL);
    const owner = await identity.citizen(PHONE, 'mat khau cua chu so nay');
    expect(owner.status).toBe(200);
    expect((await identity.signIn(PHONE, 'mat khau cua chu so nay')).status).toBe(200);
    expect((await signInByEmail(EMAIL)).status).toBe(200);
    const [row] = await identity.world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM account');
    expect(Number(row?.n)).toBe(2);
  });

  it('answer alike for an address that has an account, warn its owner, and let nothing through', async () => {
    await byEmail(PHONE, EMAIL);
    const [known, fresh] = [await identity.register('0987654321'), await identity.register('0987654322')];
    identity.later(identityLimits.code.resendAfter);
    const [a, b] = [await byMail(known.body.challengeId, EMAIL), await byMail(fresh.body.challengeId, 'khac@example.vn')];
    const shape = (body: Record<string, unknown>) => ({ ...body, challengeId: '' });
    expect(shape(a.body)).toEqual(shape(b.body));
    const warning = (await letters(identity)).find((each) => each.to === EMAIL);
    expect(warning).toMatchObject({ reason: 'registration-known', channel: 'email' });
    expect(warning?.code).toBeUndefined();
    expect((await identity.confirm(known.body.challengeId, '123456')).body.code).toBe('code-wrong');
  });

  it('an address given at the start and never confirmed opens nothing', async () => {
    const { body } = await identity.world.call<{ challengeId: string }>('/api/v1/public/accounts', {
      body: { phone: PHONE, password: PASSWORD, fullName: 'Ma Thị Hạnh', email: EMAIL },
    });
    await identity.confirm(body.challengeId, await codeTo(identity, PHONE));
    expect((await signInByEmail(EMAIL)).body.code).toBe('sign-in-refused');
    expect((await identity.signIn(PHONE)).status).toBe(200);
  });

  it('are counted by address, whoever asks', async () => {
    const asked: number[] = [];
    for (let i = 0; i < 7; i++) {
      const { challengeId } = (await identity.register(`09123456${70 + i}`)).body;
      identity.later(identityLimits.code.resendAfter);
      asked.push((await byMail(challengeId, EMAIL)).status);
    }
    expect(asked.filter((status) => status === 202)).toHaveLength(5);
  });

  it('sign-in takes exactly one of phone and e-mail', async () => {
    for (const body of [{ password: PASSWORD }, { phone: PHONE, email: EMAIL, password: PASSWORD }])
      expect((await identity.world.call('/api/v1/public/sessions', { body })).body.code).toBe('invalid');
  });
});
