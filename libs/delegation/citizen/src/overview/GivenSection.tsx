import type { DelegationView } from '@tinhso/delegation-contract';
import { Empty, Section, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { DelegationCard } from './DelegationCard.js';
import { EndButton } from './EndButton.js';

/** Who may act for me, each to be revoked with one press. */
export function GivenSection({
  rights,
  acting,
  action,
}: {
  rights: readonly DelegationView[];
  acting: ReturnType<typeof useDelegationAct>;
  action: ReactNode;
}) {
  const t = useT(messages);
  return (
    <Section title={t('delegation.given')} id="given">
      {rights.length === 0 ? (
        <Empty icon="people" title={t('delegation.given.none')} action={action}>
          {t('delegation.given.noneDetail')}
        </Empty>
      ) : (
        <>
          <OthersList rights={rights} acting={acting} />
          <div className="section">{action}</div>
        </>
      )}
    </Section>
  );
}

/** Rights given to others, each with the way to end it. */
export function OthersList({ rights, acting }: { rights: readonly DelegationView[]; acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  return (
    <ul className="rights">
      {rights.map((view) => (
        <DelegationCard
          key={view.id}
          view={view}
          name={view.delegate?.name ?? t('delegation.invitedTo', { phone: view.phoneMasked ?? '' })}
        >
          <EndButton view={view} acting={acting} />
        </DelegationCard>
      ))}
    </ul>
  );
}
