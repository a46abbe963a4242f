import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Actor } from '../context/request-context.js';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, TokenKeys, type AccessClaims } from './token-keys.js';

/** `kid` of a compact token, read without trusting it: it only selects one of our own keys. */
function kidOf(token: string): string {
  try {
    const header = JSON.parse(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString()) as { kid?: unknown };
    return typeof header.kid === 'string' ? header.kid : '';
  } catch {
    return '';
  }
}

/** What a valid access token says of its bearer. */
export interface Bearer {
  readonly actor: Extract<Actor, { accountId: string }>;
  /** Seconds since 1970; 0 when the token does not say. */
  readonly provedAt: number;
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'access') {
  constructor(@Inject(TokenKeys) keys: TokenKeys) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: Error | null, key?: never) => void) => {
        const key = keys.get(kidOf(token));
        if (key) done(null, key as never);
        else done(new Error('unknown kid'));
      },
    });
  }

  validate(claims: AccessClaims): Bearer {
    const base = { accountId: claims.sub, sessionId: claims.sid, name: claims.name };
    const provedAt = claims.pt ?? 0;
    return claims.typ === 'staff'
      ? { actor: { kind: 'staff', ...base, posts: claims.p ?? [] }, provedAt }
      : { actor: { kind: 'citizen', ...base, assurance: claims.al ?? 0, ...(claims.sc ? { onlyScopes: claims.sc } : {}) }, provedAt };
  }
}
