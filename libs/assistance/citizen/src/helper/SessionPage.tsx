import { useQuery } from '@tanstack/react-query';
import type { AssistedSession } from '@tinhso/assistance-contract';
import { Empty, LinkButton, Page, ProblemNotice, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { useSearchParams } from 'wouter';
import { messages } from '../messages.js';
import { sessionOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { ActivePart } from './ActivePart.js';
import { ConsentByCode } from './ConsentByCode.js';
import { ConsentByDevice } from './ConsentByDevice.js';
import { ConsentBySlip } from './ConsentBySlip.js';
import { FilingCards } from './FilingCards.js';
import { helperMessages } from './messages.js';

/** `/ho-tro/phien/<id>`: from asking for agreement to what was prepared. */
export function SessionPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(helperMessages);
  const words = useT(messages);
  const { status } = useSession();
  const session = useQuery({
    ...sessionOptions(useApi(), params.id ?? ''),
    enabled: status === 'signed-in',
    refetchInterval: ({ state }) => (state.data?.state === 'awaiting' && state.data.consent === 'device' ? 2_000 : 15_000),
  });
  if (status === 'anonymous') return <SignInFirst />;
  const title = session.data ? t('assistance.session.title', { name: session.data.personName }) : t('assistance.desk.title');
  return (
    <Page title={title} back="/ho-tro" barTitle={t('assistance.desk.title')}>
      {session.data ? (
        <Whole session={session.data} />
      ) : session.data === null ? (
        <Empty
          icon="search"
          title={t('assistance.session.gone')}
          action={<LinkButton href="/ho-tro">{t('assistance.session.back')}</LinkButton>}
        >
          {t('assistance.session.goneDetail')}
        </Empty>
      ) : session.isError ? (
        <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Skeleton label={words('assistance.loading')} lines={6} />
      )}
    </Page>
  );
}

function Whole({ session }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  const [search] = useSearchParams();
  const { state, consent, personName, filings } = session;
  return (
    <>
      {state === 'awaiting' && consent === 'code' && <ConsentByCode session={session} />}
      {state === 'awaiting' && consent === 'device' && <ConsentByDevice session={session} />}
      {state === 'awaiting' && consent === 'slip' && <ConsentBySlip session={session} />}
      {state === 'active' && <ActivePart session={session} />}
      {state !== 'awaiting' && state !== 'active' && (
        <>
          <h1>{t('assistance.over.title', { name: personName })}</h1>
          <p className="lead">{t('assistance.over.lead')}</p>
        </>
      )}
      {(state === 'active' || filings.length > 0) && <FilingCards session={session} newest={search.get('moi') ?? undefined} />}
    </>
  );
}
