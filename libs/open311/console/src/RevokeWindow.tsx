import type { Open311Key } from '@tinhso/open311-contract';
import { useT } from '@tinhso/ui';
import { ActFoot, Failure, Window } from '@tinhso/ui/console';
import type { FormEvent } from 'react';
import { messages } from './messages.js';
import { useRevoke } from './queries.js';

/** Asks once more before a key is taken back. */
export function RevokeWindow({ entry, onClose }: { entry: Open311Key; onClose: () => void }) {
  const t = useT(messages);
  const revoking = useRevoke(entry.id, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!revoking.isPending) revoking.mutate();
  };
  return (
    <Window title={t('open311.window.revoke', { name: entry.name })} onClose={onClose}>
      <form className="sheet" onSubmit={submit}>
        <div className="mbody">
          <p>{t('open311.window.revokeDetail')}</p>
          {revoking.isError && <Failure error={revoking.error} />}
        </div>
        <ActFoot act={t('open311.revoke')} busy={revoking.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
