import { useMutation } from '@tanstack/react-query';
import type { ContractorLinkMade, StaffTicket } from '@tinhso/feedback-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

const DAYS = 14;

/** Gives the work to somebody without an account. The link is shown once. */
export function ContractorBox({ ticket }: { ticket: StaffTicket }) {
  const t = useT(messages);
  const api = useApi();
  const [name, setName] = useState('');
  const [task, setTask] = useState('');
  const making = useMutation({
    mutationFn: () =>
      unwrap<ContractorLinkMade>(
        api.POST('/api/v1/staff/feedback/tickets/{id}/contractor-links', {
          params: { path: { id: ticket.id } },
          body: { name: name.trim(), task: task.trim(), days: DAYS },
        }),
      ),
  });
  const ready = name.trim().length >= 2 && task.trim().length >= 10;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !making.isPending) making.mutate();
  };
  return (
    <details className="box">
      <summary>{t('feedback.contractor')}</summary>
      {making.data ? (
        <FormField label={t('feedback.contractorLink')} hint={t('feedback.contractorOnce')}>
          {(bind) => (
            <input
              {...bind}
              className="in"
              readOnly
              value={`${window.location.origin}${making.data.path}`}
              onFocus={(e) => e.target.select()}
            />
          )}
        </FormField>
      ) : (
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
        </form>
      )}
      {making.isError && <Failure error={making.error} />}
    </details>
  );
}
