import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FactorAdded, PasskeyCeremony, Security } from '@tinhso/identity-contract';
import { IdentityWorld, refreshTokenOf } from '../__world__/identity-world.js';
import { SoftPasskey, type Misbehaviour } from '@tinhso/testing';
import { RelyingParty } from '../passkeys/relying-party.js';

const PHONE = '0912345678';
const OWN = '/api/v1/citizen/security/passkeys';
const PUBLIC = '/api/v1/public/sessions';

describe('passkeys', () => {
  let identity: IdentityWorld;
  let origin = '';
  beforeAll(async () => {
    identity = await IdentityWorld.start();
    origin = identity.world.get(RelyingParty).origins[0] ?? '';
  });
  afterAll(() => identity.world.close());
  beforeEach(() => identity.clean());

  const ask = async (path: string, token?: string, body?: unknown): Promise<PasskeyCeremony> =>
    (await identity.world.call<PasskeyCeremony>(path, { method: 'POST', token, ...(body === undefined ? {} : { body }) })).body;
  const add = async (token: string, key: SoftPasskey, wrong: Misbehaviour = {}) => {
    const ceremony = await ask(`${OWN}/options`, token);
    const body = { ceremonyId: ceremony.ceremonyId, response: key.make(ceremony, wrong), name: 'Điện thoại' };
    return identity.world.call<FactorAdded & { code?: string }>(OWN, { token, body });
  };
  const signIn = async (key: SoftPasskey, wrong: Misbehaviour = {}) => {
    const ceremony = await ask(`${PUBLIC}/passkey-options`);
    const body = { ceremonyId: ceremony.ceremonyId, response: key.use(ceremony, wrong) };
    return { body, answer: await identity.world.call(`${PUBLIC}/passkey`, { body }) };
  };
  async function owner(): Promise<{ token: string; key: SoftPasskey; security: Security }> {
    const token = String((await identity.citizen(PHONE)).body.accessToken);
    const key = new SoftPasskey(origin);
    const added = await add(token, key);
    expect(added.status).toBe(201);
    return { token, key, security: added.body.security };
  }

  it('sign in without a name or a password, and are asked by no second step', async () => {
    const { key, security } = await owner();
    expect(security).toMatchObject({ secondFactor: false, passkeys: [{ name: 'Điện thoại', synced: false }] });
    const { answer } = await signIn(key);
    expect(answer).toMatchObject({ status: 200, body: { account: { fullName: 'Ma Thị Hạnh' } } });
    expect((await identity.refresh(refreshTokenOf(answer))).status).toBe(200);
    expect(await identity.notices()).toContain('passkey-added');
  });

  it('are good once for each question, and only for the question they were asked', async () => {
    const { key, token } = await owner();
    const { body } = await signIn(key);
    expect((await identity.world.call(`${PUBLIC}/passkey`, { body })).body.code).toBe('passkey-refused');
    // A proof is another purpose than a sign-in.
    const proof = await ask('/api/v1/citizen/session/proof/passkey-options', token);
    const crossed = { ceremonyId: proof.ceremonyId, response: key.use(proof) };
    expect((await identity.world.call(`${PUBLIC}/passkey`, { body: crossed })).body.code).toBe('passkey-refused');
    expect((await identity.world.call('/api/v1/citizen/session/proof', { token, body: { way: 'passkey', ...crossed } })).status).toBe(200);
  });

  it.each([
    ['made for another site', { origin: 'https://example.org' }],
    ['whose device was not unlocked', { unverified: true }],
    ['whose counter went back', { counter: 1 }],
  ] as const)('are refused when %s', async (_name, wrong) => {
    const { key } = await owner();
    expect((await signIn(key)).answer.status).toBe(200);
    expect((await signIn(key, wrong)).answer).toMatchObject({ status: 422, body: { code: 'passkey-refused' } });
  });

  it('are refused when nobody knows them, after their five minutes, and for staff', async () => {
    const { key } = await owner();
    expect((await signIn(new SoftPasskey(origin))).answer.body.code).toBe('passkey-refused');
    const late = await ask(`${PUBLIC}/passkey-options`);
    identity.later(300);
    const body = { ceremonyId: late.ceremonyId, response: key.use(late) };
    expect((await identity.world.call(`${PUBLIC}/passkey`, { body })).body.code).toBe('passkey-refused');
    const staff = await ask('/api/v1/public/staff-sessions/passkey-options');
    const asStaff = { ceremonyId: staff.ceremonyId, response: key.use(staff) };
    expect((await identity.world.call('/api/v1/public/staff-sessions/passkey', { body: asStaff })).body.code).toBe('passkey-refused');
  });

  it('are made only for this site, by an unlocked device, and belong to one account', async () => {
    const { key } = await owner();
    const other = String((await identity.citizen('0987654321')).body.accessToken);
    expect((await add(other, key)).body.code).toBe('passkey-known');
    expect((await add(other, new SoftPasskey(origin), { origin: 'https://example.org' })).body.code).toBe('passkey-refused');
    expect((await add(other, new SoftPasskey(origin), { unverified: true })).body.code).toBe('passkey-refused');
    expect(await identity.world.query('SELECT 1 FROM passkey')).toHaveLength(1);
  });

  it('answer the second step where it is on', async () => {
    const { key, token } = await owner();
    await identity.world.call('/api/v1/citizen/security/second-factor', { method: 'PUT', token, body: { on: true } });
    const { body } = await identity.signIn(PHONE);
    expect(body.ways).toEqual(['passkey', 'backup', 'sms']);
    const { challengeId } = body;
    const ceremony = await ask(`${PUBLIC}/second-factor/passkey-options`, undefined, { challengeId });
    expect(ceremony.options.allowCredentials).toHaveLength(1);
    const answer = { challengeId, way: 'passkey', ceremonyId: ceremony.ceremonyId, response: key.use(ceremony) };
    expect((await identity.world.call(`${PUBLIC}/second-factor`, { body: answer })).status).toBe(200);
  });

  it('are renamed and removed by their owner; to others they do not exist', async () => {
    const { key, token, security } = await owner();
    const id = security.passkeys[0]?.id ?? '';
    const stranger = String((await identity.citizen('0987654321')).body.accessToken);
    const absent = '01940000-0000-7000-8000-000000000000';
    const bytes = async (method: 'PATCH' | 'DELETE', target: string) => {
      const body = method === 'PATCH' ? { name: 'Của tôi' } : undefined;
      const answer = await identity.world.call(`${OWN}/${target}`, { method, token: stranger, ...(body ? { body } : {}) });
      return JSON.stringify({ ...answer.body, traceId: '', status: answer.status });
    };
    expect(await bytes('PATCH', id)).toBe(await bytes('PATCH', absent));
    expect(await bytes('DELETE', id)).toBe(await bytes('DELETE', absent));
    const renamed = await identity.world.call<Security>(`${OWN}/${id}`, { method: 'PATCH', token, body: { name: ' Máy  của mẹ ' } });
    expect(renamed.body.passkeys[0]?.name).toBe('Máy của mẹ');
    const removed = await identity.world.call<Security>(`${OWN}/${id}`, { method: 'DELETE', token });
    expect(removed.body.passkeys).toEqual([]);
    expect((await signIn(key)).answer.body.code).toBe('passkey-refused');
  });
});
