import type { ContractorLinkMade } from '@tinhso/feedback-contract';
import { unwrap, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useTicketAct } from '../queries.js';
import { MadeLink } from './MadeLink.js';

const DAYS = 14;

/** A new link; it is shown once. */
export function MakeLink({ ticketId }: { ticketId: string }) {
  const t = useT(messages);
  const [name, setName] = useState('');
  const [task, setTask] = useState('');
  const [made, setMade] = useState<ContractorLinkMade>();
  const making = useTicketAct(async (api) => {
    const params = { path: { id: ticketId } };
    const body = { name: name.trim(), task: task.trim(), days: DAYS };
    setMade(await unwrap<ContractorLinkMade>(api.POST('/api/v1/staff/feedback/tickets/{id}/contractor-links', { params, body })));
    setName('');
    setTask('');
  });
  const ready = name.trim().length >= 2 && task.trim().length >= 10;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !making.isPending) making.mutate();
  };
  if (made) return <MadeLink path={made.path} onDone={() => setMade(undefined)} />;
  return (
    <form onSubmit={submit}>
      <FormField label={t('feedback.contractorName')}>
        {(bind) => <input {...bind} className="in" maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />}
      </FormField>
      <FormField label={t('feedback.contractorTask')} hint={t('feedback.contractorHint', { days: DAYS })}>
        {(bind) => (
          <textarea {...bind} className="in" rows={3} maxLength={2000} value={task} onChange={(event) => setTask(event.target.value)} />
        )}
      </FormField>
      <button className="btn md" disabled={!ready || making.isPending}>
        {t('feedback.contractorMake')}
      </button>
      {making.isError && <Failure error={making.error} />}
    </form>
  );
}
