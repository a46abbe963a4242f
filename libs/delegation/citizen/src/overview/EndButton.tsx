import type { DelegationView } from '@tinhso/delegation-contract';
import { Button, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { holderOf } from '../words.js';

/** Ends a right with one press; it can be taken back. */
export function EndButton({ view, acting }: { view: DelegationView; acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  const given = view.side === 'given';
  const name = given ? holderOf(view) : view.principal.name;
  const busy = acting.isPending && acting.variables.id === view.id && acting.variables.act === 'end';
  return (
    <Button
      look={given ? 'danger' : 'secondary'}
      small
      busy={busy && t('delegation.ending')}
      aria-label={t(given ? 'delegation.revokeOf' : 'delegation.leaveOf', { name })}
      onClick={() => acting.mutate({ id: view.id, act: 'end' })}
    >
      {t(given ? 'delegation.revoke' : 'delegation.leaveIt')}
    </Button>
  );
}
