import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { TicketQuery } from '@tinhso/feedback-contract';
import {
  Button,
  Buttons,
  Chips,
  Combobox,
  Empty,
  Icon,
  LinkButton,
  Page,
  ProblemNotice,
  Rows,
  Section,
  Skeleton,
  useApi,
  useT,
} from '@tinhso/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { Alerts } from '../follow/Alerts.js';
import { communesOptions, ticketsOptions } from '../queries.js';
import { messages } from './messages.js';
import { TicketMap } from './TicketMap.js';
import { TicketRow } from './TicketRow.js';

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
        <Link className="link" href="/phan-anh/cua-toi">
          {t('feedback.list.mine')}
        </Link>
        <Link className="link" href="/phan-anh/tra-cuu">
          {t('feedback.list.track')}
        </Link>
        <Link className="link" href="/phan-anh/so-lieu">
          {t('feedback.list.figures')}
        </Link>
      </nav>
      <PublicReports />
    </Page>
  );
}

function PublicReports() {
  const t = useT(messages);
  const [state, setState] = useState<'all' | 'open' | 'closed'>('all');
  const [commune, setCommune] = useState('');
  const [byMap, setByMap] = useState(false);
  const communes = useQuery(communesOptions(useApi())).data ?? [];
  const filter: Omit<TicketQuery, 'cursor'> = { ...(state !== 'all' && { state }), ...(commune && { commune }) };
  const feed = `/api/v1/public/feedback/feed.atom${commune ? `?commune=${commune}` : ''}`;
  return (
    <Section title={t('feedback.list.public')} id="public">
      <Chips
        label={t('feedback.list.state')}
        value={state}
        onChange={setState}
        options={(['all', 'open', 'closed'] as const).map((value) => ({ value, label: t(`feedback.list.${value}`) }))}
      />
      <Combobox
        id="list-commune"
        label={t('feedback.list.commune')}
        optional
        value={commune}
        onChange={setCommune}
        options={[
          { value: '', label: t('feedback.list.all') },
          ...communes.map(({ code, fullName }) => ({ value: code, label: fullName })),
        ]}
      />
      <div className="seg" role="group" aria-label={t('feedback.list.how')}>
        <button type="button" aria-pressed={!byMap} onClick={() => setByMap(false)}>
          <Icon name="list" size="s" />
          {t('feedback.list.asList')}
        </button>
        <button type="button" aria-pressed={byMap} onClick={() => setByMap(true)}>
          <Icon name="pin" size="s" />
          {t('feedback.list.asMap')}
        </button>
      </div>
      {byMap && <TicketMap />}
      <Reports filter={filter} />
      <Alerts />
      <p>
        <a className="link" href={feed}>
          {t('feedback.list.feed')}
        </a>
      </p>
    </Section>
  );
}

function Reports({ filter }: { filter: Omit<TicketQuery, 'cursor'> }) {
  const t = useT(messages);
  const reports = useInfiniteQuery(ticketsOptions(useApi(), filter));
  if (!reports.data)
    return reports.isError ? (
      <ProblemNotice error={reports.error} onRetry={() => void reports.refetch()} />
    ) : (
      <Skeleton label={t('feedback.list.loading')} lines={6} />
    );
  const items = reports.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <Empty icon="megaphone" title={t('feedback.list.none')}>
        {t('feedback.list.noneDetail')}
      </Empty>
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
