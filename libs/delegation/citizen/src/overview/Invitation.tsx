import type { DelegationView } from '@tinhso/delegation-contract';
import { Button, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { DelegationCard } from './DelegationCard.js';

const titles = { guardian: 'invitedGuardian', member: 'invitedMember', delegate: 'invitedBy', representative: 'invitedMember' } as const;

/** Somebody asks to be acted for: who, for what, until when; take it or not. */
export function Invitation({ view, acting }: { view: DelegationView; acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  const title = t(`delegation.${titles[view.role]}`, { name: view.principal.name });
  return (
    <DelegationCard view={view} name={title}>
      <Answers view={view} acting={acting} />
    </DelegationCard>
  );
}

/** The two answers to an invitation. */
export function Answers({ view, acting }: { view: DelegationView; acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  const busy = acting.isPending && acting.variables.id === view.id && acting.variables.act === 'acceptance';
  return (
    <>
      <Button small busy={busy && t('delegation.accepting')} onClick={() => acting.mutate({ id: view.id, act: 'acceptance' })}>
        {t('delegation.accept')}
      </Button>
      <Button small look="secondary" onClick={() => acting.mutate({ id: view.id, act: 'refusal' })}>
        {t('delegation.decline')}
      </Button>
    </>
  );
}
