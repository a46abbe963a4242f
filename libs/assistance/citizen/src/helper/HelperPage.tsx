import { useQuery } from '@tanstack/react-query';
import type { HelperDesk } from '@tinhso/assistance-contract';
import { Empty, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { deskOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { Memberships } from './Memberships.js';
import { helperMessages } from './messages.js';
import { SessionRows } from './SessionRows.js';
import { StartForm } from './StartForm.js';

/** `/ho-tro`: the desk of a helper of a community digital team. */
export function HelperPage() {
  const t = useT(helperMessages);
  const words = useT(messages);
  const { status } = useSession();
  const desk = useQuery({ ...deskOptions(useApi()), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('assistance.desk.title')} back="/ca-nhan">
      <h1>{t('assistance.desk.title')}</h1>
      <p className="lead">{t('assistance.desk.lead')}</p>
      {desk.data ? (
        <Desk desk={desk.data} />
      ) : desk.isError ? (
        <ProblemNotice error={desk.error} onRetry={() => void desk.refetch()} />
      ) : (
        <Skeleton label={words('assistance.loading')} lines={6} />
      )}
    </Page>
  );
}

function Desk({ desk: { memberships, sessions } }: { desk: HelperDesk }) {
  const t = useT(helperMessages);
  const usable = memberships.filter((each) => each.standing === 'active');
  if (memberships.length === 0)
    return (
      <Empty icon="people" title={t('assistance.desk.none')}>
        {t('assistance.desk.noneDetail')}
      </Empty>
    );
  return (
    <>
      {memberships.some((each) => each.standing === 'suspended') && (
        <Notice tone="warn">
          <p>{t('assistance.desk.suspended')}</p>
        </Notice>
      )}
      {usable.length > 0 && (
        <Section title={t('assistance.start.title')} id="start">
          <StartForm memberships={usable} />
        </Section>
      )}
      <Section title={t('assistance.desk.sessions')} id="sessions">
        {sessions.length === 0 ? <p className="quiet">{t('assistance.desk.noSessions')}</p> : <SessionRows sessions={sessions} />}
      </Section>
      <Section title={t('assistance.desk.memberships')} id="memberships">
        <Memberships memberships={memberships} />
      </Section>
    </>
  );
}
