import { useQuery } from '@tanstack/react-query';
import { Empty, LinkButton, Notice, Page, ProblemNotice, Skeleton, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { FollowBox } from '../follow/FollowBox.js';
import { MeToo } from '../follow/MeToo.js';
import { ticketOptions } from '../queries.js';
import { messages } from './messages.js';
import { TicketBody, TicketHead } from './TicketBody.js';

/** `/phan-anh/<code>`: the page that everybody may read. */
export function TicketPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const code = params.code ?? '';
  const ticket = useQuery(ticketOptions(useApi(), code));
  const cameJoined = new URLSearchParams(useSearch()).has('theo-doi');
  if (!ticket.data) return <NotShown ticket={ticket} />;
  const { data } = ticket;
  return (
    <Page
      title={`${data.categoryName} ${data.code}`}
      barTitle={t('feedback.ticket.bar')}
      back="/phan-anh"
      description={data.excerpt}
      action={<Share />}
    >
      <div className="ticket">
        <TicketHead ticket={data} />
        {cameJoined && (
          <Notice tone="ok" live>
            {t('feedback.ticket.joined')}
          </Notice>
        )}
        <TicketBody ticket={data} />
        <MeToo ticket={data} />
        <FollowBox code={data.code} followers={data.followers} />
      </div>
    </Page>
  );
}

function NotShown({ ticket }: { ticket: { data: unknown; isError: boolean; error: unknown; refetch: () => unknown } }) {
  const t = useT(messages);
  const gone = ticket.data === null;
  return (
    <Page title={t(gone ? 'feedback.ticket.gone' : 'feedback.ticket.bar')} back="/phan-anh" status={gone ? 404 : undefined}>
      <h1 className={gone ? undefined : 'visually-hidden'}>{t(gone ? 'feedback.ticket.gone' : 'feedback.ticket.bar')}</h1>
      {gone ? (
        <Empty
          icon="search"
          title={t('feedback.ticket.gone')}
          action={<LinkButton href="/phan-anh">{t('feedback.ticket.toList')}</LinkButton>}
        >
          {t('feedback.ticket.goneDetail')}
        </Empty>
      ) : ticket.isError ? (
        <ProblemNotice error={ticket.error} onRetry={() => void ticket.refetch()} />
      ) : (
        <Skeleton label={t('feedback.ticket.loading')} lines={8} />
      )}
    </Page>
  );
}

/** The address of the page to others: by the device where it can, else into the clipboard. */
function Share() {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = location.href.replace(/[?#].*$/, '');
    try {
      if ('share' in navigator) return await navigator.share({ url });
      await (navigator as Navigator).clipboard.writeText(url);
      setCopied(true);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // changed their mind, or the browser forbids it
    }
  };
  return (
    <button type="button" className="iconbtn iconbtn--text" onClick={() => void share()}>
      <span role="status">{t(copied ? 'feedback.ticket.copied' : 'feedback.ticket.share')}</span>
    </button>
  );
}
