import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The application of a province that may exchange dossiers. */
export interface PortalClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

export const TOKEN_SECONDS = 300;

const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** Tokens of the client-credentials grant (RFC 6749 section 4.4), in memory: a restart asks everybody to come again. */
export class PortalTokens {
  private readonly until = new Map<string, number>();

  constructor(private readonly client: PortalClient) {}

  /** @param authorization the header, `Basic …` @returns a token, or undefined for wrong credentials */
  issue(authorization: string | undefined): string | undefined {
    const [scheme, encoded = ''] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'basic') return undefined;
    const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    const { clientId, clientSecret } = this.client;
    if (!same(decodeURIComponent(id), clientId) || !same(decodeURIComponent(secret.join(':')), clientSecret)) return undefined;
    const token = randomBytes(24).toString('base64url');
    this.until.set(token, Date.now() + TOKEN_SECONDS * 1000);
    return token;
  }

  accepts(authorization: string | undefined): boolean {
    const [scheme, token = ''] = (authorization ?? '').split(' ');
    return scheme?.toLowerCase() === 'bearer' && (this.until.get(token) ?? 0) > Date.now();
  }

  /** Forgets all, as a portal that was restarted. */
  revokeAll(): void {
    this.until.clear();
  }
}
