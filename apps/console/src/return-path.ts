const HERE = 'http://here.invalid';
const BASE = '/console';

/**
 * Where to go after signing in: a path of the console only, so that no link can lead away from it. Judged after it was resolved, as
 * dots and tabs make another path of it.
 */
export function returnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/') || !URL.canParse(BASE + wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(BASE + wanted, HERE);
  const path = pathname.slice(BASE.length);
  const inside = origin === HERE && pathname.startsWith(`${BASE}/`) && !path.startsWith('//');
  return inside && !path.startsWith('/dang-nhap') ? path + search + hash : '/';
}
