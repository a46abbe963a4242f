import type { TransferView } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { ActFoot, Failure, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { NoteField } from './NoteField.js';
import { useTransferAct } from './queries.js';

/** Decides that money goes back to who sent it, and says where to. */
export function ReturnWindow({ transfer, onClose }: { transfer: TransferView; onClose: () => void }) {
  const t = useT(messages);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const act = useTransferAct(transfer.id, onClose);
  const { payerName: name, payerAccount: account, payerBank: bank } = transfer;
  const amount = formatMoney(transfer.amount);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (note.trim().length >= 5) act.mutate({ act: 'return', note: note.trim() });
  };
  return (
    <Window title={t('payments.transfers.returnTitle')} about={t('payments.transfers.about', { amount, payer: name })} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <p>{t('payments.transfers.returnDetail', { amount, account, bank, name })}</p>
          <NoteField note={note} onChange={setNote} tried={tried} />
          {act.isError && <Failure error={act.error} />}
        </div>
        <ActFoot act={t('payments.transfers.returnDo')} busy={act.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
