import type { DelegationView } from '@tinhso/delegation-contract';
import { Button, Section, useT } from '@tinhso/ui';
import { useActFor } from '../acting/useActFor.js';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { DelegationCard } from './DelegationCard.js';
import { EndButton } from './EndButton.js';

/** Rights that others gave me and that I can use now. */
export function ReceivedSection({ rights, acting }: { rights: readonly DelegationView[]; acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  const actFor = useActFor();
  if (rights.length === 0) return null;
  return (
    <Section title={t('delegation.received')} id="received">
      <ul className="rights">
        {rights.map((view) => (
          <DelegationCard key={view.id} view={view} name={view.principal.name}>
            <Button small aria-label={t('delegation.actFor', { name: view.principal.name })} onClick={() => actFor(view)}>
              {t('delegation.actNow')}
            </Button>
            <EndButton view={view} acting={acting} />
          </DelegationCard>
        ))}
      </ul>
    </Section>
  );
}
