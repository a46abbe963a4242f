import { useQuery } from '@tanstack/react-query';
import type { ActingView } from '@tinhso/delegation-contract';
import { actingStore, Button, Dialog, Icon, RadioGroup, useActing, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { actingOptions } from '../queries.js';
import { actingMessages } from './messages.js';

const MYSELF = 'myself';

/** The rights that this person can use now; none for somebody who is not signed in. */
function useRights(): readonly ActingView[] {
  const { status } = useSession();
  return useQuery({ ...actingOptions(useApi()), enabled: status === 'signed-in' }).data?.items ?? [];
}

/** "Working for: myself" with the way to change it; nothing for somebody who may act for nobody. */
export function WorkingFor() {
  const t = useT(actingMessages);
  const { acting } = useActing();
  const rights = useRights();
  if (acting ?? rights.length === 0) return null;
  return (
    <div className="working-for">
      <Icon name="people" />
      <p>
        {t('delegation.working.for')} <b>{t('delegation.working.myself')}</b>
      </p>
      <SwitchButton rights={rights} />
    </div>
  );
}

/** Changes over to somebody else, from the banner. */
export function ChangeOver() {
  const rights = useRights();
  return rights.length > 1 ? <SwitchButton rights={rights} /> : null;
}

function SwitchButton({ rights }: { rights: readonly ActingView[] }) {
  const t = useT(actingMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" small onClick={() => setOpen(true)}>
        {t('delegation.working.change')}
      </Button>
      <Dialog open={open} title={t('delegation.working.title')} onClose={() => setOpen(false)}>
        <Choice rights={rights} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Choice({ rights, onDone }: { rights: readonly ActingView[]; onDone: () => void }) {
  const t = useT(actingMessages);
  const id = useId();
  const { account } = useSession();
  const [, navigate] = useLocation();
  const { acting } = useActing();
  const [chosen, setChosen] = useState(acting?.authority ?? MYSELF);
  const options = [
    { value: MYSELF, label: t('delegation.working.me', { name: account?.fullName ?? '' }), hint: t('delegation.working.meHint') },
    ...rights.map(({ authority, principal, role }) => ({
      value: authority,
      label: principal.name,
      hint: t(`delegation.working.${role}`),
    })),
  ];
  const go = () => {
    const right = rights.find((each) => each.authority === chosen);
    onDone();
    navigate('/');
    const by = account?.id;
    if (!right || !by) actingStore.choose(undefined);
    else actingStore.choose({ authority: right.authority, name: right.principal.name, kind: right.principal.kind, until: right.until, by });
  };
  return (
    <div className="stack">
      <RadioGroup id={id} label={t('delegation.working.question')} value={chosen} onChange={setChosen} options={options} />
      <Button block onClick={go}>
        {t('delegation.working.go')}
      </Button>
    </div>
  );
}
