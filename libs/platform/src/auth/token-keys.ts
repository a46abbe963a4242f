import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { AppConfig } from '../config/app-config.js';
import type { Assurance, StaffPost } from '../context/request-context.js';

/** Claims of an access token. `p` only for staff. */
export interface AccessClaims {
  /** Account id. */
  readonly sub: string;
  /** Session id. */
  readonly sid: string;
  readonly typ: 'citizen' | 'staff';
  /** Display name. */
  readonly name: string;
  readonly p?: readonly StaffPost[];
  /** Assurance level of a citizen's session; 0 when left out. */
  readonly al?: Assurance;
  /** The only citizen scopes of a bearer who has no account. */
  readonly sc?: readonly string[];
  /** When the person last proved to be one (password, passkey, eID), in seconds since 1970 of the real clock. */
  readonly pt?: number;
}

export const TOKEN_ISSUER = 'tinhso';
export const TOKEN_AUDIENCE = 'tinhso-api';
export const TOKEN_ALGORITHM = 'HS256';

/** HS256 keys as KeyObjects chosen by `kid`; the first of TOKEN_KEYS signs, all verify, so that keys rotate live. */
export class TokenKeys {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  private readonly signingKid: string;

  constructor(config: AppConfig) {
    const entries = config.settings.TOKEN_KEYS.split(',').map((pair) => {
      const at = pair.indexOf(':');
      return [pair.slice(0, at), createSecretKey(Buffer.from(pair.slice(at + 1), 'base64'))] as const;
    });
    this.keys = new Map(entries);
    this.signingKid = entries[0]?.[0] ?? '';
  }

  /** Signs an access token. @param ttlSeconds life in seconds; real time, never the shifted clock. */
  sign(claims: AccessClaims, ttlSeconds: number): string {
    return jwt.sign({ ...claims }, this.get(this.signingKid) as KeyObject, {
      algorithm: TOKEN_ALGORITHM,
      keyid: this.signingKid,
      expiresIn: ttlSeconds,
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
    });
  }

  get(kid: string): KeyObject | undefined {
    return this.keys.get(kid);
  }
}
