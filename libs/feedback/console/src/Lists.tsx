import { useQuery } from '@tanstack/react-query';
import { feedbackStaffScopes, ticketViews, type TicketView } from '@tinhso/feedback-contract';
import { useApi, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { writeFilter, type QueueFilter } from './filter/queue-filter.js';
import { messages } from './messages.js';
import { boardPath, rulesPath, viewLooks, viewPath } from './paths.js';
import { countsOptions, filtersOptions } from './queries.js';

interface ListsProps {
  current: TicketView | 'board' | 'rules';
  filter?: QueueFilter;
  scopes: readonly string[];
}

/** The lists with their counts, one's own filters, and the pages beside them. */
export function Lists({ current, filter = {}, scopes }: ListsProps) {
  const t = useT(messages);
  const api = useApi();
  const counts = useQuery(countsOptions(api)).data?.counts;
  const filters = useQuery(filtersOptions(api)).data?.items ?? [];
  const now = writeFilter(filter);
  const kept = filters.find(({ view, id: _, name: __, ...rest }) => view === current && writeFilter(rest) === now)?.id;
  return (
    <nav className="views" aria-label={t('feedback.lists')}>
      <section>
        <h2>{t('feedback.lists')}</h2>
        {ticketViews.map((view) => {
          const { glyph, tone } = viewLooks[view];
          const count = counts?.[view];
          return (
            <Link
              key={view}
              href={viewPath(view)}
              className={count ? tone : undefined}
              aria-current={view === current && !kept ? 'page' : undefined}
            >
              <Glyph name={glyph} />
              <span className="el">{t(`feedback.view.${view}`)}</span>
              {count !== undefined && <span className="c">{count}</span>}
            </Link>
          );
        })}
      </section>
      {filters.length > 0 && (
        <section>
          <h2>{t('feedback.filter.mine')}</h2>
          {filters.map(({ id, name, view, ...rest }) => (
            <Link key={id} href={viewPath(view, writeFilter(rest))} aria-current={id === kept ? 'page' : undefined} title={name}>
              <Glyph name="saved" />
              <span className="el">{name}</span>
            </Link>
          ))}
        </section>
      )}
      <section>
        <h2>{t('feedback.tools')}</h2>
        {scopes.includes(feedbackStaffScopes.coordinate) && (
          <Link href={boardPath} aria-current={current === 'board' ? 'page' : undefined}>
            <Glyph name="warning" />
            <span className="el">{t('feedback.board')}</span>
          </Link>
        )}
        <Link href={rulesPath} aria-current={current === 'rules' ? 'page' : undefined}>
          <Glyph name="route" />
          <span className="el">{t('feedback.rules')}</span>
        </Link>
      </section>
    </nav>
  );
}
