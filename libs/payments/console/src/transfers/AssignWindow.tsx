import { useQuery } from '@tanstack/react-query';
import type { TransferView } from '@tinhso/payments-contract';
import { formatMoney, useApi, useT } from '@tinhso/ui';
import { ActFoot, Failure, FormField, Waiting, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { Candidates } from './Candidates.js';
import { messages } from './messages.js';
import { NoteField } from './NoteField.js';
import { candidatesOptions, useTransferAct } from './queries.js';

/** Says what money was for: what costs the same is offered, anything else is found by its code. */
export function AssignWindow({ transfer, onClose }: { transfer: TransferView; onClose: () => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const [chosen, choose] = useState<string>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const found = useQuery(candidatesOptions(useApi(), transfer.id, code));
  const act = useTransferAct(transfer.id, onClose);
  const about = t('payments.transfers.about', { amount: formatMoney(transfer.amount), payer: transfer.payerName });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen && note.trim().length >= 5) act.mutate({ act: 'assign', obligationId: chosen, note: note.trim() });
  };
  return (
    <Window title={t('payments.transfers.assignTitle')} about={about} width={680} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <FormField label={t('payments.transfers.code')} hint={t('payments.transfers.codeHint')}>
            {(bind) => (
              <span className="payment-search">
                <input {...bind} className="in" maxLength={40} value={typed} onChange={(event) => setTyped(event.target.value)} />
                <button
                  type="button"
                  className="btn md"
                  disabled={typed.trim().length > 0 && typed.trim().length < 3}
                  onClick={() => setCode(typed.trim())}
                >
                  {t('payments.transfers.search')}
                </button>
              </span>
            )}
          </FormField>
          {found.isPending && <Waiting />}
          {found.isError && <Failure error={found.error} />}
          {found.data && <Candidates items={found.data.items} transfer={transfer} chosen={chosen} onChoose={choose} />}
          {tried && !chosen && (
            <p className="alert warn0" role="alert">
              {t('payments.transfers.choose')}
            </p>
          )}
          <NoteField note={note} onChange={setNote} tried={tried} />
          {act.isError && <Failure error={act.error} />}
        </div>
        <ActFoot act={t('payments.transfers.assignDo')} busy={act.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
