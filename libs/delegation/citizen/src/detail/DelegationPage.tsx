import { useQuery } from '@tanstack/react-query';
import type { DelegationDetail } from '@tinhso/delegation-contract';
import { Button, Buttons, LinkButton, Page, ProblemNotice, Section, Skeleton, Tag, useApi, useSession, useT } from '@tinhso/ui';
import { useActFor } from '../acting/useActFor.js';
import { messages } from '../messages.js';
import { EndButton } from '../overview/EndButton.js';
import { Answers } from '../overview/Invitation.js';
import { Outcome } from '../overview/Outcome.js';
import { delegationOptions, useDelegationAct } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { holderOf, isOpen, toneOf } from '../words.js';
import { Acts } from './Acts.js';
import { Facts } from './Facts.js';
import { detailMessages } from './messages.js';

/** One right: what it says, what was done under it, and what can be done with it. */
export function DelegationPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(detailMessages);
  const { status } = useSession();
  const detail = useQuery({ ...delegationOptions(useApi(), params.id ?? ''), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  if (detail.data) return <Loaded detail={detail.data} />;
  return (
    <Page title={t('delegation.detail.title')} back="/ca-nhan/uy-quyen">
      {detail.data === null ? (
        <>
          <h1>{t('delegation.detail.gone')}</h1>
          <p className="lead">{t('delegation.detail.goneDetail')}</p>
          <Section>
            <LinkButton href="/ca-nhan/uy-quyen">{t('delegation.detail.all')}</LinkButton>
          </Section>
        </>
      ) : detail.isError ? (
        <ProblemNotice error={detail.error} onRetry={() => void detail.refetch()} />
      ) : (
        <Skeleton label={t('delegation.detail.title')} lines={5} />
      )}
    </Page>
  );
}

function Loaded({ detail: { delegation, acts } }: { detail: DelegationDetail }) {
  const t = useT(detailMessages);
  const words = useT(messages);
  const acting = useDelegationAct();
  const actFor = useActFor();
  const { side, state, principal } = delegation;
  const invited = side === 'received' && state === 'invited';
  const title =
    side === 'given'
      ? t('delegation.detail.given', { holder: holderOf(delegation), principal: principal.name })
      : t(invited ? 'delegation.detail.invited' : 'delegation.detail.received', { principal: principal.name });
  return (
    <Page title={title} barTitle={t('delegation.detail.title')} back="/ca-nhan/uy-quyen">
      <h1>{title}</h1>
      <p className="status-line" role="status">
        <Tag tone={toneOf[state]}>{words(`delegation.state.${state}`)}</Tag>
      </p>
      <Outcome acting={acting} />
      <Section>
        <Facts view={delegation} />
      </Section>
      {isOpen(delegation) && (
        <Section>
          <Buttons>
            {invited && <Answers view={delegation} acting={acting} />}
            {side === 'received' && state === 'active' && (
              <Button small onClick={() => actFor(delegation)}>
                {words('delegation.actFor', { name: principal.name })}
              </Button>
            )}
            {!invited && <EndButton view={delegation} acting={acting} />}
          </Buttons>
        </Section>
      )}
      <Acts acts={acts} delegation={delegation} />
    </Page>
  );
}
