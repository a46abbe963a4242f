import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { claimsOf, type EidPeople } from './people.js';

/** The one application that may use the trial eID. */
export interface EidClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Exact addresses that the browser may be sent back to. */
  readonly redirectUris: readonly string[];
}

const MINUTES = 60;

/**
 * A real OpenID Connect provider (code flow with PKCE only) for made-up people. Keys and everything it knows live in memory and go
 * with the process; its store holds a bounded number of entries.
 */
export function trialProvider(issuer: string, client: EidClientSettings, people: EidPeople): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') };
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...client.redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    acrValues: ['1', '2'],
    scopes: ['openid', 'vneid'],
    claims: {
      openid: ['sub'],
      vneid: ['LoaiTaiKhoan', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'GioiTinh', 'SoDienThoai', 'loAs'],
    },
    // The claims come inside the signed ID token, as from the national portal.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('hex')], long: { path: '/eid' }, short: { path: '/eid' } },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      Interaction: 10 * MINUTES,
      Session: 10 * MINUTES,
      Grant: 10 * MINUTES,
      AuthorizationCode: 60,
      AccessToken: 5 * MINUTES,
      IdToken: 5 * MINUTES,
    },
    interactions: { url: (_ctx, interaction) => `/eid/interaction/${interaction.uid}` },
    findAccount: (ctx, sub) => {
      const person = people.find(sub);
      return person && { accountId: sub, claims: () => ({ ...claimsOf(person, levelOf(ctx)), sub }) };
    },
    renderError: (ctx, out) => {
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = `SANDBOX VNeID: ${out.error}${out.error_description ? ` - ${out.error_description}` : ''}\n`;
    },
  };
  return new Provider(issuer, configuration);
}

/** Level of the sign-in that a token is made for: kept with the code, or with the session before there is one. */
function levelOf(ctx: KoaContextWithOIDC): number {
  return Number(ctx.oidc.entities.AuthorizationCode?.acr ?? ctx.oidc.session?.acr ?? 1);
}
