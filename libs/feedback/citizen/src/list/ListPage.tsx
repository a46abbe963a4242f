import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Buttons, Empty, Icon, LinkButton, Page, ProblemNotice, Rows, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { Link, useLocation, useSearchParams } from 'wouter';
import { ticketsOptions } from '../queries.js';
import { filterFromUrl, filterToUrl, queryOf, type ListFilter } from './filter.js';
import { Filters } from './Filters.js';
import { messages } from './messages.js';
import { TicketMap } from './TicketMap.js';
import { TicketRow } from './TicketRow.js';

const ways = [
  ['mine', '/phan-anh/cua-toi'],
  ['track', '/phan-anh/tra-cuu'],
  ['alerts', '/phan-anh/bao-tin'],
  ['figures', '/phan-anh/so-lieu'],
] as const;

/** `/phan-anh`: report something, one's own reports, and what everybody may see. */
export function ListPage() {
  const t = useT(messages);
  return (
    <Page title={t('feedback.list.title')} back="/" description={t('feedback.list.lead')}>
      <h1>{t('feedback.list.title')}</h1>
      <p className="lead lead--spaced">{t('feedback.list.lead')}</p>
      <Buttons stack>
        <LinkButton block icon="megaphone" href="/phan-anh/moi">
          {t('feedback.list.new')}
        </LinkButton>
      </Buttons>
      <nav className="ticket-links" aria-label={t('feedback.list.title')}>
        {ways.map(([name, href]) => (
          <Link key={name} className="chip" href={href}>
            {t(`feedback.list.${name}`)}
          </Link>
        ))}
      </nav>
      <PublicReports />
    </Page>
  );
}

function PublicReports() {
  const t = useT(messages);
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const filter = filterFromUrl(search);
  const change = (part: Partial<ListFilter>) => go(filterToUrl({ ...filter, ...part }), { replace: true });
  const { commune, category } = filter;
  const narrowed = new URLSearchParams({ ...(commune && { commune }), ...(category && { category }) }).toString();
  const feed = `/api/v1/public/feedback/feed.atom${narrowed && `?${narrowed}`}`;
  return (
    <Section title={t('feedback.list.public')} id="public">
      <Filters filter={filter} onChange={change} />
      <div className="seg" role="group" aria-label={t('feedback.list.how')}>
        <button type="button" aria-pressed={!filter.byMap} onClick={() => change({ byMap: false })}>
          <Icon name="list" size="s" />
          {t('feedback.list.asList')}
        </button>
        <button type="button" aria-pressed={filter.byMap} onClick={() => change({ byMap: true })}>
          <Icon name="pin" size="s" />
          {t('feedback.list.asMap')}
        </button>
      </div>
      {filter.byMap && <TicketMap filter={filter} />}
      <Reports filter={filter} />
      <p>
        <a className="link" href={feed}>
          {t('feedback.list.feed')}
        </a>
      </p>
    </Section>
  );
}

function Reports({ filter }: { filter: ListFilter }) {
  const t = useT(messages);
  const reports = useInfiniteQuery(ticketsOptions(useApi(), queryOf(filter)));
  if (!reports.data)
    return reports.isError ? (
      <ProblemNotice error={reports.error} onRetry={() => void reports.refetch()} />
    ) : (
      <Skeleton label={t('feedback.list.loading')} lines={6} />
    );
  const items = reports.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <div role="status">
        <Empty icon="megaphone" title={t('feedback.list.none')}>
          {t(filter.text ? 'feedback.list.noneWords' : 'feedback.list.noneDetail')}
        </Empty>
      </div>
    );
  return (
    <>
      <Rows>
        {items.map((ticket) => (
          <TicketRow key={ticket.code} ticket={ticket} href={`/phan-anh/${ticket.code}`} />
        ))}
      </Rows>
      {reports.hasNextPage && (
        <Buttons>
          <Button
            look="secondary"
            onClick={() => void reports.fetchNextPage()}
            busy={reports.isFetchingNextPage && t('feedback.list.moreBusy')}
          >
            {t('feedback.list.more')}
          </Button>
        </Buttons>
      )}
    </>
  );
}
