import { useQuery } from '@tanstack/react-query';
import type { OwnTicket } from '@tinhso/feedback-contract';
import { Empty, LinkButton, Notice, Page, ProblemNotice, Skeleton, useApi, useT } from '@tinhso/ui';
import { useReporter } from '../phone/reporter.js';
import { ownTicketOptions } from '../queries.js';
import { messages as viewMessages } from '../view/messages.js';
import { TicketBody, TicketHead } from '../view/TicketBody.js';
import { KnownFirst } from './OwnListPage.js';
import { messages } from './messages.js';
import { OwnPhotos } from './OwnPhotos.js';
import { OwnDetails } from './OwnDetails.js';
import { RateBox } from './RateBox.js';
import { ReplyBox } from './ReplyBox.js';

/** `/phan-anh/cua-toi/<code>`: one's own report, unmasked, with what can be done now before the history. */
export function OwnTicketPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const view = useT(viewMessages);
  const { kind } = useReporter();
  const ticket = useQuery({ ...ownTicketOptions(useApi(), params.code ?? ''), enabled: kind !== 'nobody' });
  return (
    <Page title={ticket.data?.code ?? t('feedback.own.bar')} barTitle={t('feedback.own.bar')} back="/phan-anh/cua-toi">
      {!ticket.data && <h1>{t('feedback.own.bar')}</h1>}
      {kind === 'nobody' ? (
        <KnownFirst />
      ) : ticket.data ? (
        <Own ticket={ticket.data} />
      ) : ticket.data === null ? (
        <Empty
          icon="search"
          title={view('feedback.ticket.gone')}
          action={<LinkButton href="/phan-anh/cua-toi">{view('feedback.ticket.toList')}</LinkButton>}
        >
          {view('feedback.ticket.goneDetail')}
        </Empty>
      ) : ticket.isError ? (
        <ProblemNotice error={ticket.error} onRetry={() => void ticket.refetch()} />
      ) : (
        <Skeleton label={view('feedback.ticket.loading')} lines={8} />
      )}
    </Page>
  );
}

function Own({ ticket }: { ticket: OwnTicket }) {
  const t = useT(messages);
  const can = (action: OwnTicket['actions'][number]) => ticket.actions.includes(action);
  return (
    <div className="ticket">
      <TicketHead ticket={ticket} />
      {ticket.visibility !== 'public' && <Notice>{t(`feedback.own.${ticket.visibility}`)}</Notice>}
      {can('reply') && <ReplyBox ticket={ticket} />}
      {(can('accept') || can('reopen')) && <RateBox ticket={ticket} />}
      <TicketBody
        ticket={ticket}
        text={ticket.description}
        photos={ticket.visibility === 'public' ? undefined : <OwnPhotos ids={ticket.files} />}
      />
      <OwnDetails key={ticket.nameShown} ticket={ticket} />
    </div>
  );
}
