/** Name of the query parameter that says where to go after signing in. */
const PARAMETER = 'tiep';

/**
 * Where to go after signing in: a path of this site, `/` for anything else. Two slashes or a backslash would lead to
 * another site, and a sign-in page that sends people on to one is what a phisher wants.
 */
export function returnPath(search: string): string {
  const wanted = new URLSearchParams(search).get(PARAMETER) ?? '/';
  const here = 'http://here.invalid';
  if (!/^\/(?![/\\])/u.test(wanted) || !URL.canParse(wanted, here)) return '/';
  const url = new URL(wanted, here);
  // `/..//other.site` has two slashes only once it is resolved. And signing in must not end on signing in again.
  if (url.origin !== here || /^\/(\/|(dang-nhap|dang-ky|quen-mat-khau|khong-phai-toi)(\/|$))/u.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}

/** `path` with the return path of `search` carried on. */
export function withReturn(path: string, search: string, extra: Record<string, string> = {}): string {
  const to = returnPath(search);
  const query = new URLSearchParams({ ...extra, ...(to === '/' ? {} : { [PARAMETER]: to }) }).toString();
  return query ? `${path}?${query}` : path;
}
