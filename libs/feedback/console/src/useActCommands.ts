import type { StaffTicket } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { useCommands, type Command } from '@tinhso/ui/console';
import { useEffect, useMemo, useRef } from 'react';
import { messages } from './messages.js';
import type { Act, Acts } from './useActs.js';

const GLYPHS: Partial<Record<Act, Command['glyph']>> = {
  assign: 'route',
  start: 'user',
  answer: 'check',
  ask: 'help',
  pass_on: 'send',
  reroute: 'route',
  publish: 'globe',
  split: 'branch',
  merge: 'copy',
};
const KEYS: Partial<Record<Act, string>> = { assign: 'A', answer: 'R', ask: 'H', pass_on: 'C', reroute: 'V' };

/** Offers what can be done to the report that is open to the command palette. */
export function useActCommands(ticket: StaffTicket | undefined, acts: Acts): void {
  const t = useT(messages);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const commands = useMemo(() => {
    const group = t('feedback.with', { code: ticket?.code ?? '' });
    const allowed = (ticket?.acts ?? []).filter((each) => each.allowed).map(({ act }) => act);
    const does = (id: string, label: string, glyph: Command['glyph'], run: () => void, key?: string): Command => ({
      id: `ticket-${id}`,
      group,
      label,
      glyph,
      ...(key ? { keys: [key] } : {}),
      run,
    });
    return [
      ...allowed.map((act) => does(act, t(`feedback.act.${act}`), GLYPHS[act] ?? 'right', () => latest.current.begin(act), KEYS[act])),
      ...(allowed.includes('assign') ? [does('route', t('feedback.route'), 'route', () => latest.current.route(), 'G')] : []),
    ];
  }, [t, ticket]);
  useCommands(commands);
}
