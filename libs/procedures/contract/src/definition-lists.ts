import type { FieldOption } from './form-definition.js';

/** Named lists of options that definitions share, e.g. the 54 ethnic groups. */
export type OptionLists = Readonly<Record<string, readonly FieldOption[]>>;

function listNamed(lists: OptionLists, name: unknown): readonly FieldOption[] {
  const list = typeof name === 'string' && Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!list) throw new Error(`no list of options is called ${String(name)}`);
  return list;
}

/**
 * Replaces `{"$list": name}` by the options of a list and `{"$listValues": name}` by their values, everywhere in a definition
 * as it is written in a province pack. A published version holds the lists as they were when it was published.
 */
export function expandLists(value: unknown, lists: OptionLists): unknown {
  if (Array.isArray(value)) return value.map((each) => expandLists(each, lists));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  if ('$list' in node) return listNamed(lists, node.$list);
  if ('$listValues' in node) return listNamed(lists, node.$listValues).map((option) => option.value);
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, expandLists(each, lists)]));
}
