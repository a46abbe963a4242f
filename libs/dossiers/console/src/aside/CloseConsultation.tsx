import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DossierState, StaffDossier } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './office-messages.js';

interface CloseConsultationProps {
  dossier: Pick<StaffDossier, 'id' | 'version'>;
  consultationId: string;
  onDone: () => void;
}

/** Taking a question back, with the reason. */
export function CloseConsultation({ dossier: { id, version }, consultationId, onDone }: CloseConsultationProps) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < 5;
  const close = useMutation({
    mutationFn: () =>
      unwrap<DossierState>(
        api.POST('/api/v1/staff/dossiers/{id}/consultation-closing', {
          params: { path: { id } },
          body: { version, consultationId, reason: reason.trim() },
        }),
      ),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff', 'dossier', id] }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !close.isPending) close.mutate();
  };
  return (
    <form onSubmit={send} noValidate>
      {Boolean(close.error) && <Failure error={close.error} />}
      <FormField label={t('dossiers.consultations.why')} fault={tried && short ? t('dossiers.consultations.whyFault') : undefined}>
        {(bind) => <input {...bind} className="in" maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
      <div className="r others">
        <button className="btn md" aria-disabled={close.isPending}>
          {t('dossiers.consultations.close')}
        </button>
        <button type="button" className="link s" onClick={onDone}>
          {t('dossiers.consultations.keep')}
        </button>
      </div>
    </form>
  );
}
