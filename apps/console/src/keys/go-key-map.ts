import { goKeys, listPath, shownLists } from '@tinhso/casework-console';
import { worklists } from '@tinhso/casework-contract';

/** Sequences that lead to the lists of a person with these scopes. */
export function goKeyMap(scopes: readonly string[], navigate: (path: string) => void): Record<string, () => void> {
  const entries = shownLists(worklists, scopes).flatMap((name) => {
    const keys = goKeys[name];
    return keys ? [[keys, () => navigate(listPath(name))] as const] : [];
  });
  return Object.fromEntries(entries);
}
