/**
 * A path of this site with its query and fragment, resolved; undefined for whatever would lead elsewhere. Two slashes or a backslash at
 * the beginning name another host, and `/..//other.site` has two slashes only once it is resolved.
 */
export function ownPath(wanted: string): string | undefined {
  const here = 'http://here.invalid';
  if (!/^\/(?![/\\])/u.test(wanted) || !URL.canParse(wanted, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(wanted, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}
