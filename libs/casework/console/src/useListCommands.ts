import { worklists, worklistScope, worklistTexts } from '@tinhso/casework-contract';
import { useLang, useT } from '@tinhso/ui';
import { useCommands, type Command } from '@tinhso/ui/console';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { goKeys } from './go-keys.js';
import { listLooks, listPath } from './lists.js';
import { messages } from './messages.js';
import { shownLists } from './shown-lists.js';
import { useCounts } from './useWorklist.js';

/** Offers the lists to the command palette of whoever reads lists. */
export function useListCommands(scopes: readonly string[]): void {
  const t = useT(messages);
  const lang = useLang();
  const [, navigate] = useLocation();
  const reads = scopes.includes(worklistScope);
  const counts = useCounts(reads).data?.counts;
  const commands = useMemo(
    () =>
      shownLists(reads ? worklists : [], scopes).map((name): Command => ({
        id: `list-${name}`,
        group: t('casework.commands.goto'),
        label: worklistTexts[name][lang],
        note: counts && t('casework.commands.count', { count: counts[name] }),
        glyph: listLooks[name].glyph,
        keys: goKeys[name]?.toUpperCase().split(' '),
        run: () => navigate(listPath(name)),
      })),
    [reads, scopes, t, lang, counts, navigate],
  );
  useCommands(commands);
}
