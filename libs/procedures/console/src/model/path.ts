/** Where something stands in a definition: names of members and places in lists. */
export type Path = readonly (string | number)[];

type Node = Readonly<Record<string, unknown>> | readonly unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** JSON pointer of a path; the checker speaks in them and the address of the page keeps one. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path that a JSON pointer names; digits are places in lists. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** What stands at a path; undefined where it leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const step of path) node = isNode(node) ? (node as Record<string | number, unknown>)[step] : undefined;
  return node;
}

/** The same tree with another value at a path; `undefined` takes the member, or the place in the list, away. What is not on the way is shared. */
export function setAt<T>(root: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const below = isNode(root) ? (root as Record<string | number, unknown>)[step] : undefined;
  const next = rest.length > 0 ? setAt(below, rest, value) : value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    if (next === undefined) return list.filter((_, index) => index !== step) as T;
    return list.length <= step ? ([...list, next] as T) : (list.map((each, index) => (index === step ? next : each)) as T);
  }
  const { [step]: _before, ...others } = (isNode(root) ? root : {}) as Record<string, unknown>;
  if (next === undefined) return others as T;
  return { ...(root as object), [step]: next } as T;
}

/** The same tree with something put into a list; made when it is missing. */
export function insertAt<T>(root: T, list: Path, place: number, value: unknown): T {
  const before = valueAt(root, list);
  return setAt(root, list, (Array.isArray(before) ? (before as readonly unknown[]) : []).toSpliced(place, 0, value));
}

/** The same tree with a member of a list one place further up or down; unchanged at either end. */
export function moveAt<T>(root: T, path: Path, by: -1 | 1): { root: T; path: Path } {
  const [list, place] = [path.slice(0, -1), path.at(-1)];
  const before = valueAt(root, list);
  if (!Array.isArray(before) || typeof place !== 'number') return { root, path };
  const to = place + by;
  if (to < 0 || to >= before.length) return { root, path };
  const moved = (before as readonly unknown[]).toSpliced(place, 1).toSpliced(to, 0, before[place]);
  return { root: setAt(root, list, moved), path: [...list, to] };
}
