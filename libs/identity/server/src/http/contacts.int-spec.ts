import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityLimits, type ContactChange, type OwnContacts } from '@tinhso/identity-contract';
import { IdentityWorld, PASSWORD } from '../__world__/identity-world.js';
import { codeTo, disownTokenTo, letters } from '../__world__/letters.js';
import { ApplyDueContactsUseCase } from '../contact/apply-due-contacts.js';

const [PHONE, NEXT, EMAIL] = ['0912345678', '0987654321', 'hanh@example.vn'];

describe('change of phone and e-mail', () => {
  let identity: IdentityWorld;
  let token = '';
  beforeAll(async () => {
    identity = await IdentityWorld.start();
  });
  afterAll(() => identity.world.close());
  beforeEach(async () => {
    await identity.clean();
    token = String((await identity.citizen(PHONE)).body.accessToken);
  });

  type Body = ContactChange & Record<string, unknown>;
  const call = (path: string, body?: object, method?: string) =>
    identity.world.call<Body>(`/api/v1/citizen/${path}`, { token, ...(body ? { body } : {}), ...(method ? { method } : {}) });
  const contacts = () => identity.world.call<OwnContacts>('/api/v1/citizen/contacts', { token }).then(({ body }) => body);
  const change = (body: object) => call('contact-changes', body);
  const confirm = async (id: string, end: 'old' | 'new', to: string) =>
    call(`contact-changes/${id}/confirmation`, { end, code: await codeTo(identity, to) });
  /** Confirms the e-mail of the account: there is no old end to ask. */
  const withEmail = async () => {
    const { body } = await change({ email: EMAIL });
    await confirm(body.id, 'new', EMAIL);
  };

  it('takes effect when both ends have agreed, in either order, and keeps what was before', async () => {
    const { body, status } = await change({ phone: NEXT });
    expect([status, body.needs, body.state]).toEqual([201, ['old', 'new'], 'open']);
    expect((await confirm(body.id, 'new', NEXT)).body).toMatchObject({ needs: ['old'], state: 'open' });
    expect((await identity.signIn(PHONE)).status).toBe(200);
    expect((await confirm(body.id, 'old', PHONE)).body).toMatchObject({ state: 'done', needs: [] });
    expect((await identity.signIn(PHONE)).body.code).toBe('sign-in-refused');
    expect((await identity.signIn(NEXT)).status).toBe(200);
    const { history, phone } = await contacts();
    expect(phone).toMatchObject({ confirmed: true, masked: '09••\u00a0•••\u00a0•21' });
    expect(history).toMatchObject([{ channel: 'sms', how: 'both-ends', oldMasked: '09••\u00a0•••\u00a0•78' }]);
    const warned = (await letters(identity)).filter((each) => each.reason === 'contact-changed').map(({ to }) => to);
    expect(warned.sort()).toEqual([PHONE, NEXT].sort());
  });

  it('needs only the new end where none was confirmed before', async () => {
    const { body } = await change({ email: EMAIL });
    expect(body.needs).toEqual(['new']);
    expect((await confirm(body.id, 'new', EMAIL)).body.state).toBe('done');
    expect((await identity.world.call('/api/v1/public/sessions', { body: { email: EMAIL, password: PASSWORD } })).status).toBe(200);
  });

  it('tells the owner of a taken number, shows the asker nothing, and lets no code through', async () => {
    await identity.citizen(NEXT);
    const { body } = await change({ phone: NEXT });
    expect(body.needs).toEqual(['old', 'new']);
    const sent = (await letters(identity)).find((each) => each.to === NEXT && each.reason === 'contact-known');
    expect(sent?.code).toBeUndefined();
    expect((await call(`contact-changes/${body.id}/confirmation`, { end: 'new', code: '123456' })).body.code).toBe('code-wrong');
  });

  it('is refused when somebody else confirmed the number meanwhile', async () => {
    const { body } = await change({ phone: NEXT });
    const mine = await codeTo(identity, NEXT);
    await identity.citizen(NEXT);
    await call(`contact-changes/${body.id}/confirmation`, { end: 'new', code: mine });
    expect((await confirm(body.id, 'old', PHONE)).body.code).toBe('contact-taken');
    expect((await identity.signIn(PHONE)).status).toBe(200);
  });

  it('without the old end waits for a day after another proof, and then takes effect', async () => {
    await withEmail();
    const { body } = await change({ phone: NEXT });
    expect((await contacts()).lostEndWays).toEqual(['other-end']);
    expect((await call(`contact-changes/${body.id}/codes`, { end: 'other' })).status).toBe(202);
    expect((await call(`contact-changes/${body.id}/lost-end`, { way: 'other-end', code: '000000' })).body.code).toBe('proof-refused');
    const lost = await call(`contact-changes/${body.id}/lost-end`, { way: 'other-end', code: await codeTo(identity, EMAIL) });
    expect(lost.body).toMatchObject({ state: 'open', needs: ['new'] });
    const waiting = await confirm(body.id, 'new', NEXT);
    expect(waiting.body.state).toBe('waiting');
    const warned = (await letters(identity)).filter((each) => each.reason === 'contact-waiting').map(({ to }) => to);
    expect(warned.sort()).toEqual([PHONE, EMAIL].sort());
    const due = identity.world.get(ApplyDueContactsUseCase);
    expect(await due.run()).toBe(0);
    identity.later(identityLimits.contactChange.lostEndWait);
    expect(await due.run()).toBe(1);
    expect(await due.run()).toBe(0);
    expect((await identity.signIn(NEXT)).status).toBe(200);
  });

  it('can be called off while it waits, from the account and from the message to the old end', async () => {
    await withEmail();
    const start = async () => {
      const { body } = await change({ phone: NEXT });
      await call(`contact-changes/${body.id}/codes`, { end: 'other' });
      await call(`contact-changes/${body.id}/lost-end`, { way: 'other-end', code: await codeTo(identity, EMAIL) });
      await confirm(body.id, 'new', NEXT);
      return body.id;
    };
    expect((await call(`contact-changes/${await start()}`, undefined, 'DELETE')).status).toBe(204);
    await start();
    const undone = await identity.world.call('/api/v1/public/security-holds', { body: { token: await disownTokenTo(identity, PHONE) } });
    expect(undone.body).toMatchObject({ what: 'contact-change', next: 'recover' });
    identity.later(identityLimits.contactChange.lostEndWait);
    expect(await identity.world.get(ApplyDueContactsUseCase).run()).toBe(0);
    // Whoever asked for it knew the password: it is void, and the owner sets a new one through the old phone.
    expect((await identity.signIn(PHONE)).body.code).toBe('sign-in-refused');
    expect((await identity.world.call('/api/v1/citizen/me', { token })).status).toBe(401);
  });

  it('is put back when the owner of the old end says that it was somebody else', async () => {
    const { body } = await change({ phone: NEXT });
    await confirm(body.id, 'old', PHONE);
    await confirm(body.id, 'new', NEXT);
    await identity.world.call('/api/v1/public/security-holds', { body: { token: await disownTokenTo(identity, PHONE) } });
    const [row] = await identity.world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM contact_history WHERE how = ?', ['disowned']);
    expect(Number(row?.n)).toBe(1);
    expect((await identity.citizen(NEXT, 'so nay tu do tro lai roi')).status).toBe(200);
  });

  it('touches nobody else’s change, and says so as of an absent one', async () => {
    const { body } = await change({ phone: NEXT });
    token = String((await identity.citizen('0911222333')).body.accessToken);
    for (const [path, input, method] of [
      [`contact-changes/${body.id}/confirmation`, { end: 'new', code: '123456' }],
      [`contact-changes/${body.id}/codes`, { end: 'new' }],
      [`contact-changes/${body.id}/lost-end`, { way: 'totp', code: '123456' }],
      [`contact-changes/${body.id}`, undefined, 'DELETE'],
    ] as const)
      expect((await call(path, input, method)).body.code).toBe('not-found');
  });

  it('refuses the contact in force, and sends no second code within a minute', async () => {
    expect((await change({ phone: PHONE })).body.code).toBe('contact-same');
    const { body } = await change({ phone: NEXT });
    expect((await call(`contact-changes/${body.id}/codes`, { end: 'new' })).body.code).toBe('code-resend-later');
    identity.later(identityLimits.code.resendAfter);
    expect((await call(`contact-changes/${body.id}/codes`, { end: 'new' })).status).toBe(202);
  });
});
