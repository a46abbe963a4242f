import { unwrap, useT } from '@tinhso/ui';
import { ActFoot, Failure, Window } from '@tinhso/ui/console';
import type { FormEvent } from 'react';
import { messages } from '../messages.js';
import { useTicketAct } from '../queries.js';
import type { Link } from './link-state.js';

/** Takes a link back: whoever has it can open nothing from then on. */
export function EndLink({ ticketId, link, onClose }: { ticketId: string; link: Link; onClose: () => void }) {
  const t = useT(messages);
  const params = { path: { id: ticketId, linkId: link.id } };
  const ending = useTicketAct(
    (api) => unwrap(api.DELETE('/api/v1/staff/feedback/tickets/{id}/contractor-links/{linkId}', { params })),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ending.isPending) ending.mutate();
  };
  return (
    <Window title={t('feedback.link.endNamed', { name: link.name })} onClose={onClose}>
      <form className="sheet" onSubmit={submit}>
        <div className="mbody">
          <p>{t('feedback.link.endAbout')}</p>
          {ending.isError && <Failure error={ending.error} />}
        </div>
        <ActFoot act={t('feedback.link.end')} busy={ending.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
