import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { useCommands, type Command } from '@tinhso/ui/console';
import { useEffect, useMemo, useRef } from 'react';
import { acts, type Act, type ActsNow } from './acts.js';
import { messages } from './messages.js';
import { useActName } from './useActName.js';

/** Offers the acts of the moment to the command palette. */
export function useActCommands(dossier: StaffDossier, now: ActsNow, flagged: number, onAct: (act: Act) => void): void {
  const t = useT(messages);
  const nameOf = useActName(dossier, flagged);
  const latest = useRef({ onAct, nameOf });
  useEffect(() => {
    latest.current = { onAct, nameOf };
  });
  const possible = [now.main, ...now.others].filter((act) => act !== undefined).join(' ');
  const { code } = dossier;
  const names = possible
    .split(' ')
    .filter(Boolean)
    .map((act) => nameOf(act as Act))
    .join('\n');
  const commands = useMemo(() => {
    const labels = names.split('\n');
    return possible
      .split(' ')
      .filter(Boolean)
      .map((act, index): Command => ({
        id: `act-${act}`,
        group: t('dossiers.commands.group', { code }),
        label: labels[index] ?? '',
        glyph: acts[act as Act].glyph,
        keys: index === 0 ? ['A'] : act === 'request_supplement' ? ['B'] : undefined,
        run: () => latest.current.onAct(act as Act),
      }));
  }, [possible, names, code, t]);
  useCommands(commands);
}
