import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AppConfig, Log, Problem } from '@tinhso/platform';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { EidClient, type EidSecrets } from './eid-client.js';

const claims = {
  sub: 'x-1',
  LoaiTaiKhoan: '1',
  SoDinhDanh: '008190004521',
  HoVaTen: 'HOÀNG THỊ MƠ',
  NgayThangNamSinh: '08/03/1990',
  loAs: 2,
};

/** A provider that gives whatever token a test wants it to. */
class LyingProvider {
  token: () => Promise<string> = () => Promise.resolve('');
  metadata: Record<string, unknown> = {};
  issuer = '';
  reads = 0;
  broken = false;
  private server!: Server;
  key!: CryptoKey;

  async start(): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    this.key = privateKey;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
    this.server = createServer((request, response) => {
      const send = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      if (this.broken) response.writeHead(503).end();
      else if (request.url?.endsWith('/openid-configuration')) {
        this.reads++;
        send(this.document());
      } else if (request.url === '/jwks') send({ keys: [jwk] });
      else void this.token().then((id_token) => send({ access_token: 'a', token_type: 'Bearer', id_token }));
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
  private document(): Record<string, unknown> {
    const { issuer } = this;
    const endpoints = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` };
    return { issuer, ...endpoints, id_token_signing_alg_values_supported: ['ES256'], response_types_supported: ['code'], ...this.metadata };
  }
}

describe('client of the eID', () => {
  const provider = new LyingProvider();
  let client: EidClient;
  let secrets: EidSecrets;

  beforeAll(() => provider.start());
  afterAll(() => provider.stop());
  beforeEach(async () => {
    Object.assign(provider, { metadata: {}, reads: 0, broken: false });
    client = clientOf(provider.issuer);
    ({ secrets } = await client.begin('the-state', 1));
  });

  function clientOf(issuer: string): EidClient {
    const settings = { EID_ISSUER: issuer, EID_CLIENT_ID: 'tinh-so', PUBLIC_URL: 'http://127.0.0.1:3000' };
    return new EidClient(new AppConfig(settings as never), new Log('test', 'fatal'));
  }
  const now = () => Math.floor(Date.now() / 1000);
  const right = (): JWTPayload => ({
    ...claims,
    iss: provider.issuer,
    aud: 'tinh-so',
    nonce: secrets.nonce,
    auth_time: now(),
    iat: now(),
    exp: now() + 60,
  });
  const answer = async (payload: JWTPayload, header: Record<string, unknown> = {}, key = provider.key) => {
    provider.token = () => new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k', ...header }).sign(key);
    return client.finish('code=c&state=the-state', 'the-state', secrets);
  };

  it('asks with PKCE, state, nonce and a new sign-in', async () => {
    const { url } = await client.begin('another-state', 2);
    const query = Object.fromEntries(new URL(url).searchParams);
    expect(url.startsWith(`${provider.issuer}/auth?`)).toBe(true);
    expect(query).toMatchObject({
      response_type: 'code',
      state: 'another-state',
      code_challenge_method: 'S256',
      acr_values: '2 1',
      prompt: 'login',
      redirect_uri: 'http://127.0.0.1:3000/api/v1/public/eid/callback',
    });
    expect(query.nonce?.length).toBeGreaterThan(40);
  });

  it('takes a token that is right in everything', async () => {
    expect(await answer(right())).toMatchObject({ kind: 'person', person: { subject: 'x-1', level: 2 } });
    expect(await answer(right(), { typ: 'JWT' })).toMatchObject({ kind: 'person' });
  });

  it.each<[string, JWTPayload, Record<string, unknown>]>([
    ['another issuer', { iss: 'http://127.0.0.1:9' }, {}],
    ['another audience', { aud: 'somebody-else' }, {}],
    ['another nonce', { nonce: 'n' }, {}],
    ['no nonce', { nonce: undefined }, {}],
    ['a sign-in of an hour ago', { auth_time: Math.floor(Date.now() / 1000) - 3600 }, {}],
    ['an end in the past', { exp: Math.floor(Date.now() / 1000) - 600 }, {}],
    ['the type of an access token', {}, { typ: 'at+jwt' }],
    ['the type of a logout token', {}, { typ: 'logout+jwt' }],
    ['a business', { LoaiTaiKhoan: '2' }, {}],
  ])('refuses a token with %s', async (_, change, header) => {
    expect(await answer({ ...right(), ...change }, header)).toEqual({ kind: 'invalid' });
  });

  it('refuses a token that somebody else signed, or nobody', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await answer(right(), {}, privateKey)).toEqual({ kind: 'invalid' });
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    provider.token = () => Promise.resolve(`${part({ alg: 'none' })}.${part(right())}.`);
    expect(await client.finish('code=c&state=the-state', 'the-state', secrets)).toEqual({ kind: 'invalid' });
  });

  it('follows no issuer but the one of the settings', async () => {
    provider.metadata = { issuer: 'http://127.0.0.1:9' };
    await expect(clientOf(provider.issuer).begin('s', 1)).rejects.toMatchObject({ code: 'eid-unavailable' });
  });

  it('reads the provider’s documents once, and again after a failure', async () => {
    await client.begin('s', 1);
    await client.begin('s', 1);
    expect(provider.reads).toBe(1);
    const other = clientOf(provider.issuer);
    provider.broken = true;
    await expect(other.begin('s', 1)).rejects.toBeInstanceOf(Problem);
    provider.broken = false;
    await expect(other.begin('s', 1)).resolves.toHaveProperty('url');
  });

  it('tells a provider out of order from an answer that is wrong', async () => {
    provider.broken = true;
    expect(await client.finish('code=c&state=the-state', 'the-state', secrets)).toEqual({ kind: 'unavailable' });
  });

  it('offers nothing without settings', () => {
    const none = new EidClient(new AppConfig({ PUBLIC_URL: 'http://127.0.0.1:3000' } as never), new Log('test', 'fatal'));
    expect(none.offer()).toEqual({ available: false, trial: false });
  });
});
