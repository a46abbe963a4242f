/** Audience of a token; a citizen's token never opens a staff operation. */
export type AccountKind = 'citizen' | 'staff';

/** One living staff post inside a token: unit id and role. Scopes are derived from the role on the server. */
export interface PostClaim {
  u: string;
  r: string;
}

/** What identity puts into an access token; issuer, audience, times and key id are added by the platform's signer. */
export interface AccessClaims {
  /** Account id (UUIDv7). */
  sub: string;
  /** Session id (UUIDv7): what is revoked when the person signs out. */
  sid: string;
  typ: AccountKind;
  /** Full name, for greeting and for naming the actor. */
  name: string;
  /** Staff only. */
  posts?: PostClaim[];
}

/** Cookies that carry the refresh token. Separate names and paths, so one browser can hold a citizen and a staff session. */
export const refreshCookies = {
  citizen: { name: 'ts_rt', path: '/api/v1/public/sessions' },
  staff: { name: 'ts_srt', path: '/api/v1/public/staff-sessions' },
} as const;

/**
 * Header that a refresh or sign-out must carry (any value). A foreign site cannot add it without a preflight,
 * which is the defence against forged cross-site requests beside SameSite=Lax.
 */
export const refreshHeader = 'x-tinhso-client';
