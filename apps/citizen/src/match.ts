/** Parts of a path that a pattern names: `/thu-tuc/:code` on `/thu-tuc/1.001193` gives `{ code: '1.001193' }`. */
export type PathParams = Readonly<Record<string, string>>;

/** Matches a path against a pattern of fixed and named (`:name`) parts; undefined when it does not fit. */
export function matchPath(pattern: string, path: string): PathParams | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = given[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(text);
    else if (part !== text) return undefined;
  }
  return params;
}

/** A path with a broken escape is somebody's mistyped link, not a reason to fail. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
