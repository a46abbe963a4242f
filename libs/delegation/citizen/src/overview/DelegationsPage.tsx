import { useQuery } from '@tanstack/react-query';
import type { DelegationOverview } from '@tinhso/delegation-contract';
import { Details, LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { overviewOptions, useDelegationAct } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { holderOf, isOpen } from '../words.js';
import { DelegationCard } from './DelegationCard.js';
import { GivenSection } from './GivenSection.js';
import { Invitation } from './Invitation.js';
import { ChildrenSection, CompaniesSection } from './ManagedSections.js';
import { Outcome } from './Outcome.js';
import { ReceivedSection } from './ReceivedSection.js';

/** Everything about acting for others: invitations, for whom I act, who acts for me. */
export function DelegationsPage() {
  const t = useT(messages);
  const { status } = useSession();
  const overview = useQuery({ ...overviewOptions(useApi()), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('delegation.title')} back="/ca-nhan">
      <h1>{t('delegation.title')}</h1>
      <p className="lead">{t('delegation.lead')}</p>
      {overview.data ? (
        <Overview overview={overview.data} />
      ) : overview.isError ? (
        <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <Skeleton label={t('delegation.loading')} lines={6} />
      )}
    </Page>
  );
}

function Overview({ overview: { given, received, children, companies } }: { overview: DelegationOverview }) {
  const t = useT(messages);
  const acting = useDelegationAct();
  const invited = received.filter((view) => view.state === 'invited');
  const ended = [...given, ...received].filter((view) => !isOpen(view));
  return (
    <>
      <Outcome acting={acting} />
      {invited.length > 0 && (
        <Section title={t('delegation.invitations')} id="invitations">
          <ul className="rights">
            {invited.map((view) => (
              <Invitation key={view.id} view={view} acting={acting} />
            ))}
          </ul>
        </Section>
      )}
      <ReceivedSection rights={received.filter((view) => view.state === 'active')} acting={acting} />
      <GivenSection
        rights={given.filter(isOpen)}
        acting={acting}
        action={<LinkButton href="/ca-nhan/uy-quyen/cap">{t('delegation.grant')}</LinkButton>}
      />
      <ChildrenSection items={children} acting={acting} />
      <CompaniesSection items={companies} acting={acting} />
      {ended.length > 0 && (
        <Section>
          <Details summary={t('delegation.ended', { count: ended.length })}>
            <ul className="rights">
              {ended.map((view) => (
                <DelegationCard key={view.id} view={view} name={view.side === 'given' ? holderOf(view) : view.principal.name} />
              ))}
            </ul>
          </Details>
        </Section>
      )}
    </>
  );
}
