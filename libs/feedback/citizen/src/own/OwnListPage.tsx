import { useQuery } from '@tanstack/react-query';
import { Empty, LinkButton, Page, ProblemNotice, Rows, Skeleton, Tag, useApi, useHere, useT } from '@tinhso/ui';
import { messages } from '../list/messages.js';
import { TicketRow } from '../list/TicketRow.js';
import { PhoneCode } from '../phone/PhoneCode.js';
import { phoneMessages } from '../phone/messages.js';
import { useReporter } from '../phone/reporter.js';
import { ownTicketsOptions } from '../queries.js';

/** `/phan-anh/cua-toi`: what this account or phone reported. */
export function OwnListPage() {
  const t = useT(messages);
  const { kind } = useReporter();
  return (
    <Page title={t('feedback.mine.title')} back="/phan-anh">
      <h1>{t('feedback.mine.title')}</h1>
      {kind === 'nobody' ? <KnownFirst /> : <Own />}
    </Page>
  );
}

/** Who it is has to be known first: by an account, or by the phone that reported. */
export function KnownFirst() {
  const t = useT(messages);
  const words = useT(phoneMessages);
  const here = useHere();
  return (
    <div className="card report">
      <p>{t('feedback.mine.signIn')}</p>
      <PhoneCode />
      <LinkButton look="quiet" href={`/dang-nhap?tiep=${encodeURIComponent(here)}`}>
        {words('feedback.who.signIn')}
      </LinkButton>
    </div>
  );
}

function Own() {
  const t = useT(messages);
  const own = useQuery(ownTicketsOptions(useApi()));
  if (!own.data)
    return own.isError ? (
      <ProblemNotice error={own.error} onRetry={() => void own.refetch()} />
    ) : (
      <Skeleton label={t('feedback.list.loading')} lines={6} />
    );
  if (own.data.items.length === 0)
    return (
      <Empty
        icon="megaphone"
        title={t('feedback.mine.none')}
        action={<LinkButton href="/phan-anh/moi">{t('feedback.list.new')}</LinkButton>}
      >
        {t('feedback.mine.noneDetail')}
      </Empty>
    );
  return (
    <Rows>
      {own.data.items.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} href={`/phan-anh/cua-toi/${ticket.code}`}>
          {ticket.unread && <Tag tone="warn">{t('feedback.mine.unread')}</Tag>}
          {ticket.visibility !== 'public' && <Tag tone="plain">{t(`feedback.mine.${ticket.visibility}`)}</Tag>}
        </TicketRow>
      ))}
    </Rows>
  );
}
