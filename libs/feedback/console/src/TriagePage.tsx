import { useInfiniteQuery } from '@tanstack/react-query';
import type { TicketView } from '@tinhso/feedback-contract';
import { useApi, useT } from '@tinhso/ui';
import { LoadFailed, useKeys, Waiting } from '@tinhso/ui/console';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Lists } from './Lists.js';
import { messages } from './messages.js';
import { ticketPath, viewPath } from './paths.js';
import { ticketsOptions } from './queries.js';
import { TicketItem } from './TicketItem.js';
import { TicketPane } from './TicketPane.js';

/** The queue at the left, the report that is open beside it. J and K go through the list. */
export function TriagePage({ view, id, scopes }: { view: TicketView; id?: string; scopes: readonly string[] }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [q, setQ] = useState('');
  const list = useInfiniteQuery(ticketsOptions(useApi(), view, q));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const title = t(`feedback.view.${view}`);
  useEffect(() => {
    document.title = `${title} · Tỉnh Số`;
  }, [title]);
  const at = rows.findIndex((row) => row.id === id);
  const step = (by: number) => () => {
    const next = rows[at < 0 ? 0 : at + by];
    if (next) navigate(ticketPath(view, next.id));
  };
  useKeys({ j: step(1), ArrowDown: step(1), k: step(-1), ArrowUp: step(-1), Escape: () => (id ? navigate(viewPath(view)) : false) });
  return (
    <div className="work">
      <Lists current={view} scopes={scopes} />
      <main className={id ? 'tickets open' : 'tickets'} id="main">
        <section className="col ticket-list" aria-label={title}>
          <div className="phead">
            <h1>{title}</h1>
            <input
              type="search"
              className="in"
              value={q}
              maxLength={100}
              placeholder={t('feedback.search')}
              aria-label={t('feedback.search')}
              onChange={(event) => setQ(event.target.value)}
            />
          </div>
          <div className="scroll">
            {list.isPending && <Waiting />}
            {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
            {list.data && rows.length === 0 && (
              <div className="empty">
                <h2>{t('feedback.empty')}</h2>
                <p>{t('feedback.emptyDetail')}</p>
              </div>
            )}
            {rows.map((row) => (
              <TicketItem key={row.id} row={row} href={ticketPath(view, row.id)} current={row.id === id} />
            ))}
            {list.hasNextPage && (
              <button type="button" className="btn md w" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('feedback.more')}
              </button>
            )}
          </div>
        </section>
        {id ? (
          <TicketPane key={id} id={id} back={viewPath(view)} />
        ) : (
          <section className="col ticket-none">
            <p className="m">{t('feedback.choose')}</p>
          </section>
        )}
      </main>
    </div>
  );
}
