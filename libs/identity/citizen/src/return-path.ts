import { ownPath } from '@tinhso/identity-contract';

/** Name of the query parameter that says where to go after signing in. */
const PARAMETER = 'tiep';

/**
 * Where to go after signing in: a path of this site, `/` for anything else. A sign-in page that sends people on to another site is
 * what a phisher wants.
 */
export function returnPath(search: string): string {
  const path = ownPath(new URLSearchParams(search).get(PARAMETER) ?? '/') ?? '/';
  // Signing in must not end on signing in again.
  return /^\/(dang-nhap|dang-ky|quen-mat-khau|khong-phai-toi)([/?#]|$)/u.test(path) ? '/' : path;
}

/** `path` with the return path of `search` carried on. */
export function withReturn(path: string, search: string, extra: Record<string, string> = {}): string {
  const to = returnPath(search);
  const query = new URLSearchParams({ ...extra, ...(to === '/' ? {} : { [PARAMETER]: to }) }).toString();
  return query ? `${path}?${query}` : path;
}
