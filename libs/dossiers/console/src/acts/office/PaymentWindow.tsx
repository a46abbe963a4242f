import { formatMoney, useT } from '@tinhso/ui';
import { FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { messages } from './messages.js';
import { NumberField } from './NumberField.js';

/** Asking the citizen to pay: how much, and what for. */
export function PaymentWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const { fee } = props.dossier;
  const proposed = fee.state === 'due' ? String(fee.total) : '';
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'request_payment'), {
    amount: proposed,
    reason: fee.lines[0]?.label ?? '',
  });
  const [tried, setTried] = useState(false);
  const amount = Number(words.amount);
  const reason = words.reason.trim();
  const faults = { amount: amount < 1000, reason: reason.length < 5 };
  const read = () => {
    setTried(true);
    return faults.amount || faults.reason ? undefined : { amount, reason };
  };
  return (
    <ActWindow
      {...props}
      act="request_payment"
      title={tAct('dossiers.act.request_payment')}
      submit={t('dossiers.pay.submit')}
      what={t('dossiers.pay.what')}
      read={read}
    >
      <NumberField
        label={t('dossiers.pay.amount')}
        hint={amount >= 1000 ? formatMoney(amount) : undefined}
        fault={tried && faults.amount ? t('dossiers.pay.faultAmount') : undefined}
        value={words.amount}
        onChange={(value) => setWords({ ...words, amount: value })}
        focused
      />
      <FormField label={t('dossiers.pay.reason')} fault={tried && faults.reason ? t('dossiers.pay.faultReason') : undefined}>
        {(bind) => (
          <input
            {...bind}
            className="in"
            maxLength={500}
            value={words.reason}
            onChange={(event) => setWords({ ...words, reason: event.target.value })}
          />
        )}
      </FormField>
    </ActWindow>
  );
}
