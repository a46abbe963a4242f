/** The two kinds of account; a citizen's token never opens a staff operation, nor the other way round. */
export type AccountKind = 'citizen' | 'staff';

/** Cookies that carry the refresh token. Separate names and paths, so one browser can hold a citizen and a staff session. */
export const refreshCookies = {
  citizen: { name: 'ts_rt', path: '/api/v1/public/sessions' },
  staff: { name: 'ts_srt', path: '/api/v1/public/staff-sessions' },
} as const;

/**
 * Header that a refresh must carry (any value). A foreign site cannot add it without a preflight,
 * which is the defence against forged cross-site requests beside SameSite=Lax.
 */
export const refreshHeader = 'x-tinhso-client';
