import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const EID_CLIENT_ID = 'tinh-so-matrix';

/** Whom an eID says somebody is. */
export interface EidHolder {
  readonly subject: string;
  readonly citizenId: string;
  readonly phone?: string;
}

/** The provider of the eID: whoever goes there comes back as the person that the stage says. */
export class EidProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly visits: Map<string, { readonly holder: EidHolder; readonly nonce: string }>,
  ) {}

  static async start(): Promise<EidProvider> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
    const visits: EidProvider['visits'] = new Map();
    let issuer = '';
    const server = createServer((request, response) => {
      const send = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      if (request.url?.endsWith('/openid-configuration')) return send(documentOf(issuer));
      if (request.url === '/jwks') return send({ keys: [jwk] });
      return void tokenFor(request)
        .then((claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(privateKey))
        .then((idToken) => send({ access_token: 'a', token_type: 'Bearer', id_token: idToken }));
    });
    const tokenFor = async (request: IncomingMessage) => {
      let form = '';
      for await (const piece of request) form += String(piece);
      const visit = visits.get(new URLSearchParams(form).get('code') ?? '');
      if (!visit) throw new Error('the provider gave no such code');
      return claimsOf(issuer, visit.holder, visit.nonce);
    };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new EidProvider(issuer, server, visits);
  }

  /** The person at the browser signs in at the provider. @param url to which the product sent it @returns the query that she brings back */
  signIn(url: string, holder: EidHolder): string {
    const asked = new URL(url).searchParams;
    const code = `code-${this.visits.size}`;
    this.visits.set(code, { holder, nonce: asked.get('nonce') ?? '' });
    return new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const documentOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  id_token_signing_alg_values_supported: ['ES256'],
  response_types_supported: ['code'],
});

function claimsOf(issuer: string, { subject, citizenId, phone }: EidHolder, nonce: string) {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ iss: issuer, aud: EID_CLIENT_ID, nonce, auth_time: now, iat: now, exp: now + 60 },
    ...{ sub: subject, LoaiTaiKhoan: '1', SoDinhDanh: citizenId, HoVaTen: 'HOÀNG THỊ MƠ', NgayThangNamSinh: '08/03/1990', loAs: 2 },
    ...(phone ? { SoDienThoai: phone } : {}),
  };
}
