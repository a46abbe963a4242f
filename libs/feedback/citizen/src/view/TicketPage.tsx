import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PublicTicket } from '@tinhso/feedback-contract';
import { Button, Empty, LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { FollowBox } from '../follow/FollowBox.js';
import { useJoin } from '../follow/useJoin.js';
import { useReporter } from '../phone/reporter.js';
import { ticketOptions } from '../queries.js';
import { messages } from './messages.js';
import { TicketBody, TicketHead } from './TicketBody.js';

/** `/phan-anh/<code>`: the page that everybody may read. */
export function TicketPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const code = params.code ?? '';
  const ticket = useQuery(ticketOptions(useApi(), code));
  const cameJoined = new URLSearchParams(useSearch()).has('theo-doi');
  const [joined, setJoined] = useState(false);
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
        <MeToo ticket={data} joined={cameJoined || joined} onJoined={() => setJoined(true)} />
        <FollowBox code={data.code} followers={data.followers} joined={cameJoined || joined} />
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

/** "I have this too", for whoever is known; it raises the priority by the published rule. */
function MeToo({ ticket: { code, meToo, open }, joined, onJoined }: { ticket: PublicTicket; joined: boolean; onJoined: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const { kind } = useReporter();
  const join = useJoin(code, () => {
    onJoined();
    return queries.invalidateQueries({ queryKey: ticketOptions(api, code).queryKey });
  });
  return (
    <Section>
      {meToo > 0 && <p>{t('feedback.ticket.same', { count: meToo })}</p>}
      {join.isError && <ProblemNotice error={join.error} />}
      {join.isSuccess ? (
        <Notice tone="ok" live>
          {t('feedback.ticket.joined')}
        </Notice>
      ) : (
        open &&
        !joined &&
        kind !== 'nobody' && (
          <Button block look="secondary" onClick={() => join.mutate()} busy={join.isPending && t('feedback.ticket.meTooBusy')}>
            {t('feedback.ticket.meToo')}
          </Button>
        )
      )}
    </Section>
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
