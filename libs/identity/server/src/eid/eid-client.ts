import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type EidLevel, type EidOffer } from '@tinhso/identity-contract';
import { AppConfig, Log, Problem } from '@tinhso/platform';
import * as oidc from 'openid-client';
import { personOfClaims, type EidPerson } from './eid-person.js';

/** What has to be remembered between going and coming back. */
export interface EidSecrets {
  readonly nonce: string;
  readonly verifier: string;
}

/** How a return was: the person, or why there is none. */
export type EidAnswer =
  { readonly kind: 'person'; readonly person: EidPerson } | { readonly kind: 'cancelled' | 'invalid' | 'unavailable' };

/** The provider's documents are read again after this time, so that new keys and addresses are noticed. */
const DISCOVERY_MS = 60 * 60_000;
/** Seconds within which the person must have proved to be one at the provider. */
const MAX_AGE = 300;
const TIMEOUT_SECONDS = 10;

/**
 * OpenID Connect client of the national eID: code flow with PKCE (S256), state and nonce, always a new sign-in at the provider.
 * Only the issuer of the settings is ever spoken to; signature, `iss`, `aud`, `nonce`, `typ`, `auth_time` of the ID token are checked.
 */
@Injectable()
export class EidClient {
  private known: { readonly configuration: Promise<oidc.Configuration>; readonly until: number } | undefined;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Log) private readonly log: Log,
  ) {}

  offer(): EidOffer {
    const { EID_ISSUER, EID_CLIENT_ID, SANDBOX_URL } = this.config.settings;
    const trial = EID_ISSUER !== undefined && SANDBOX_URL !== undefined && new URL(EID_ISSUER).origin === new URL(SANDBOX_URL).origin;
    return { available: EID_ISSUER !== undefined && EID_CLIENT_ID !== undefined, trial };
  }

  /** Where to send the browser. @throws Problem eid-unavailable (503) when the provider cannot be reached */
  async begin(state: string, level: EidLevel): Promise<{ url: string; secrets: EidSecrets }> {
    const configuration = await this.configuration().catch((error: unknown) => {
      this.log.warn({ error: String(error) }, 'the eID provider cannot be reached');
      throw Problem.from(identityProblems, 'eid-unavailable', { retryAfter: 60, cause: error });
    });
    const secrets = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackUrl(),
      scope: 'openid vneid',
      state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      acr_values: level === 2 ? '2 1' : '1',
      prompt: 'login',
      max_age: String(MAX_AGE),
    });
    return { url: url.href, secrets };
  }

  /** Exchanges what the browser brought back. @param query of the callback, as it came */
  async finish(query: string, state: string, secrets: EidSecrets): Promise<EidAnswer> {
    try {
      const configuration = await this.configuration();
      const checks = { expectedState: state, expectedNonce: secrets.nonce, pkceCodeVerifier: secrets.verifier, maxAge: MAX_AGE };
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.callbackUrl()}?${query}`), checks);
      const claims = isIdToken(tokens.id_token) ? tokens.claims() : undefined;
      const person = claims && personOfClaims(claims);
      return person ? { kind: 'person', person } : { kind: 'invalid' };
    } catch (error) {
      if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied') return { kind: 'cancelled' };
      const kind = isUnreachable(error) ? ('unavailable' as const) : ('invalid' as const);
      this.log.warn({ error: String(error), code: (error as { code?: unknown }).code }, `return from the eID: ${kind}`);
      return { kind };
    }
  }

  private callbackUrl(): string {
    return this.config.publicUrl('/api/v1/public/eid/callback');
  }

  /** Read once and kept; a failure is not kept. */
  private configuration(): Promise<oidc.Configuration> {
    if (this.known && this.known.until > Date.now()) return this.known.configuration;
    const configuration = this.discover();
    this.known = { configuration, until: Date.now() + DISCOVERY_MS };
    configuration.catch(() => (this.known = undefined));
    return configuration;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { EID_ISSUER: issuer, EID_CLIENT_ID: clientId, EID_CLIENT_SECRET: secret } = this.config.settings;
    if (!issuer || !clientId) throw new Error('no eID provider is set');
    // Settings allow http for the loopback address alone.
    const plain = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    const authentication = secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret);
    const execute = [...plain, oidc.enableNonRepudiationChecks];
    return oidc.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: TIMEOUT_SECONDS });
  }
}

/** Whether the token says of itself that it is an ID token: `typ` is `JWT` or left out, never that of another kind. */
function isIdToken(token: string | undefined): boolean {
  const header = JSON.parse(Buffer.from(token?.split('.')[0] ?? '', 'base64url').toString() || '{}') as { typ?: unknown };
  return token !== undefined && (header.typ === undefined || header.typ === 'JWT');
}

/** No answer at all, or one that says that the provider is out of order. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500);
}
