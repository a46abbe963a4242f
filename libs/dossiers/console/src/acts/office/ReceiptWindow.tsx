import { formatMoney, useT } from '@tinhso/ui';
import { FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { messages } from './messages.js';

/** The desk took the money: the number of the receipt. */
export function ReceiptWindow({ act, ...props }: ActWindowProps & { act: 'settle' | 'settle_first' }) {
  const t = useT(messages);
  const tAct = useT(acts);
  const amount = props.dossier.process.payments.find((payment) => !payment.paidAt)?.toPay ?? 0;
  const [number, setNumber] = useKeptState(draftName(props.dossier.id, act), '');
  const [tried, setTried] = useState(false);
  const receiptNumber = number.trim();
  const bad = !/^[0-9A-Za-z][0-9A-Za-z/.-]{0,39}$/.test(receiptNumber);
  const read = () => {
    setTried(true);
    return bad ? undefined : { amount, receiptNumber };
  };
  return (
    <ActWindow
      {...props}
      act={act}
      title={tAct(`dossiers.act.${act}`)}
      submit={t('dossiers.receipt.submit')}
      what={t('dossiers.receipt.what', { amount: formatMoney(amount) })}
      read={read}
    >
      <FormField label={t('dossiers.receipt.number')} fault={tried && bad ? t('dossiers.receipt.fault') : undefined}>
        {(bind) => (
          <input
            {...bind}
            className="in"
            autoComplete="off"
            maxLength={40}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            data-autofocus
          />
        )}
      </FormField>
    </ActWindow>
  );
}
