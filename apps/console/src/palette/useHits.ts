import { casePath, useDossierSearch } from '@tinhso/casework-console';
import { fold } from '@tinhso/kernel';
import { useT } from '@tinhso/ui';
import { useOfferedCommands, type Command } from '@tinhso/ui/console';
import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** What the palette offers for what was typed: dossiers first, then commands. `>` in front leaves the dossiers out. */
export function useHits(typed: string): { hits: Command[]; searching: boolean; failed: boolean; query: string } {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const commandsOnly = typed.startsWith('>');
  const query = (commandsOnly ? typed.slice(1) : typed).trim();
  const asked = useDeferredValue(commandsOnly ? '' : query);
  const search = useDossierSearch(asked);
  const commands = useOfferedCommands().filter(({ label, note }) => matches(`${label} ${note ?? ''}`, query));
  const rows = asked.length >= 2 && !commandsOnly ? (search.data?.items ?? []) : [];
  const dossiers = rows.map((row): Command => ({
    id: row.id,
    group: t('console.palette.dossiers'),
    label: row.applicant,
    note: `${row.procedure.title} · ${row.code}`,
    glyph: 'folder',
    run: () => navigate(casePath(row.id, 'open', asked)),
  }));
  return { hits: [...dossiers, ...commands], searching: search.isFetching, failed: search.isError, query };
}

/** Whether every word of the query begins a word of the text, marks aside. */
function matches(text: string, query: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(query)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}
