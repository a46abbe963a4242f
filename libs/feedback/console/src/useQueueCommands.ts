import { useQuery } from '@tanstack/react-query';
import { feedbackStaffScopes, ticketViews } from '@tinhso/feedback-contract';
import { useApi, useT } from '@tinhso/ui';
import { useCommands, type Command } from '@tinhso/ui/console';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { writeFilter } from './filter/queue-filter.js';
import { messages } from './messages.js';
import { boardPath, rulesPath, viewLooks, viewPath } from './paths.js';
import { countsOptions, filtersOptions } from './queries.js';

/** Offers the lists, one's own filters and the pages beside them to the command palette. */
export function useQueueCommands(scopes: readonly string[]): void {
  const t = useT(messages);
  const api = useApi();
  const [, navigate] = useLocation();
  const counts = useQuery(countsOptions(api)).data?.counts;
  const filters = useQuery(filtersOptions(api)).data?.items;
  const commands = useMemo(() => {
    const group = t('feedback.lists');
    const to = (id: string, label: string, glyph: Command['glyph'], path: string, note?: string): Command => ({
      id: `feedback-${id}`,
      group,
      label,
      ...(note === undefined ? {} : { note }),
      glyph,
      run: () => navigate(path),
    });
    return [
      ...ticketViews.map((view) =>
        to(view, t(`feedback.view.${view}`), viewLooks[view].glyph, viewPath(view), counts && t('feedback.count', { count: counts[view] })),
      ),
      ...(filters ?? []).map(({ id, name, view, ...filter }) => to(id, name, 'saved', viewPath(view, writeFilter(filter)))),
      ...(scopes.includes(feedbackStaffScopes.coordinate) ? [to('board', t('feedback.board'), 'warning', boardPath)] : []),
      to('rules', t('feedback.rules'), 'route', rulesPath),
    ];
  }, [t, navigate, counts, filters, scopes]);
  useCommands(commands);
}
