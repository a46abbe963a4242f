import type { LocalText } from '../local-text.js';
import type { DefinitionChange } from './versions.js';
import { isObject, keyOf, segmentText, type Named } from './compare-words.js';

interface Place {
  readonly path: string;
  readonly where: readonly LocalText[];
}

const inside = ({ path, where }: Place, segment: string, thing: unknown): Place => ({
  path: `${path}/${segment}`,
  where: [...where, segmentText(segment, thing)],
});

const change = (kind: DefinitionChange['kind'], { path, where }: Place, before: unknown, after: unknown): DefinitionChange => ({
  kind,
  path,
  where: { vi: where.map(({ vi }) => vi).join(' › '), en: where.map(({ en }) => en).join(' › ') },
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const keyed = (value: unknown): value is Named[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => keyOf(each) !== undefined) &&
  new Set(value.map(keyOf)).size === value.length;

/** Things with a key in a list: gone, new, changed within, or standing elsewhere among those that stayed. */
function compareKeyed(before: readonly Named[], after: readonly Named[], place: Place): DefinitionChange[] {
  const [old, now] = [new Map(before.map((each) => [keyOf(each), each])), new Map(after.map((each) => [keyOf(each), each]))];
  const stayed = before.map(keyOf).filter((key) => now.has(key));
  const order = after.map(keyOf).filter((key) => old.has(key));
  const changes = before.flatMap((each) =>
    now.has(keyOf(each)) ? [] : [change('removed', inside(place, keyOf(each) ?? '', each), each, undefined)],
  );
  after.forEach((each, index) => {
    const key = keyOf(each) ?? '';
    const at = inside(place, key, each);
    const was = old.get(key);
    if (!was) return void changes.push(change('added', at, undefined, each));
    changes.push(...compare(was, each, at));
    // Told of the first only: moving one thing shifts all behind it.
    const n = order.indexOf(key);
    const before = stayed.slice(0, n).join();
    if (stayed[n] !== key && before === order.slice(0, n).join()) changes.push(change('moved', at, stayed.indexOf(key) + 1, index + 1));
  });
  return changes;
}

function compare(before: unknown, after: unknown, place: Place): DefinitionChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (keyed(before) && keyed(after)) return compareKeyed(before, after, place);
  if (isObject(before) && isObject(after) && !isLogic(place.path)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => {
      const at = inside(place, name, undefined);
      if (before[name] === undefined && after[name] !== undefined) return [change('added', at, undefined, after[name])];
      if (after[name] === undefined && before[name] !== undefined) return [change('removed', at, before[name], undefined)];
      return compare(before[name], after[name], at);
    });
  }
  return [change('changed', place, before, after)];
}

/** Conditions are told whole: half of one says nothing. */
const isLogic = (path: string): boolean => /\/(when|check|count)$/.test(path);

/** What differs between two definitions, complete or not, in the order of the later one. */
export const compareDefinitions = (before: unknown, after: unknown): DefinitionChange[] => compare(before, after, { path: '', where: [] });
