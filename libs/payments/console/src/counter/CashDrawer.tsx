import type { CashTaking } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useTakeCash } from './queries.js';

interface Props {
  readonly obligationIds: string[];
  readonly amount: number;
  readonly onTaken: (taking: CashTaking) => void;
}

/** What is to be taken, what was laid on the counter, and the change while it is typed. */
export function CashDrawer({ obligationIds, amount, onTaken }: Props) {
  const t = useT(messages);
  const [typed, setTyped] = useState('');
  const take = useTakeCash();
  const given = Number(typed || '0');
  const missing = amount - given;
  const ready = amount > 0 && missing <= 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready && !take.isPending) take.mutate({ obligationIds, amount, given }, { onSuccess: onTaken });
  };
  return (
    <form className="box counter-drawer" onSubmit={submit} noValidate>
      <p className="counter-sum">
        <span>{t('counter.sum')}</span> <b className="num">{formatMoney(amount)}</b>
      </p>
      <FormField label={t('counter.given')}>
        {(bind) => (
          <input
            {...bind}
            className="in num"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            disabled={amount === 0}
            value={typed}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          />
        )}
      </FormField>
      <button type="button" className="btn md" disabled={amount === 0} onClick={() => setTyped(String(amount))}>
        {t('counter.exact', { amount: formatMoney(amount) })}
      </button>
      <p className="counter-sum" role="status">
        {typed && missing > 0 && <span>{t('counter.tooLittle', { amount: formatMoney(missing) })}</span>}
        {ready && (
          <>
            <span>{t('counter.change')}</span> <b className="num">{formatMoney(-missing)}</b>
          </>
        )}
      </p>
      {take.isError && <Failure error={take.error} />}
      <button className="btn lg p" disabled={!ready || take.isPending}>
        {take.isPending ? t('counter.taking') : t('counter.take', { amount: formatMoney(amount) })}
      </button>
    </form>
  );
}
