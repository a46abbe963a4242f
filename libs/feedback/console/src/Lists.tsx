import { useQuery } from '@tanstack/react-query';
import { feedbackStaffScopes, ticketViews, type TicketView } from '@tinhso/feedback-contract';
import { useApi, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { boardPath, rulesPath, viewLooks, viewPath } from './paths.js';
import { countsOptions } from './queries.js';

/** The lists with their counts, and the pages beside them. */
export function Lists({ current, scopes }: { current: TicketView | 'board' | 'rules'; scopes: readonly string[] }) {
  const t = useT(messages);
  const counts = useQuery(countsOptions(useApi())).data?.counts;
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
              aria-current={view === current ? 'page' : undefined}
            >
              <Glyph name={glyph} />
              <span className="el">{t(`feedback.view.${view}`)}</span>
              {count !== undefined && <span className="c">{count}</span>}
            </Link>
          );
        })}
      </section>
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
