import type { CounterObligation, OpenCharge } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { DayInput, Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useOpenCharge } from './queries.js';

type Kind = OpenCharge['kind'];
const empty = { phone: '', reason: '', amount: '', decisionNumber: '', dueOn: '' };
type Field = keyof typeof empty;

/** What is asked for, whom, and for a fine by which decision. */
export function ChargeForm({ onOpened }: { onOpened: (opened: CounterObligation) => void }) {
  const t = useT(messages);
  const [kind, setKind] = useState<Kind>('counter');
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const open = useOpenCharge();
  const needed: Field[] = kind === 'fine' ? ['phone', 'reason', 'amount', 'decisionNumber', 'dueOn'] : ['phone', 'reason', 'amount'];
  const whole = needed.every((field) => typed[field].trim() !== '');
  const set = (field: Field) => (value: string) => setTyped({ ...typed, [field]: value });
  const fault = (field: Field) => (tried && typed[field].trim() === '' ? t('counter.charge.missing') : undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (whole && !open.isPending) open.mutate(wishOf(kind, typed), { onSuccess: onOpened });
  };
  const text = (field: Exclude<Field, 'dueOn'>, label: string, hint?: string, numeric = false) => (
    <FormField label={label} hint={hint} fault={fault(field)}>
      {(bind) => (
        <input
          {...bind}
          className="in"
          autoComplete="off"
          maxLength={field === 'reason' ? 200 : 40}
          inputMode={numeric ? 'numeric' : undefined}
          value={typed[field]}
          onChange={(event) => set(field)(numeric ? event.target.value.replace(/\D/g, '') : event.target.value)}
        />
      )}
    </FormField>
  );
  return (
    <form className="sheet" onSubmit={submit} noValidate>
      <fieldset className="counter-kind">
        <legend>{t('counter.charge.kind')}</legend>
        {(['counter', 'fine'] as const).map((each) => (
          <label key={each} htmlFor={`charge-${each}`}>
            <input id={`charge-${each}`} type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>
              {t(`counter.charge.${each}`)}
              <span className="m s">{t(`counter.charge.${each}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {text('phone', t('counter.charge.phone'), t('counter.charge.phoneHint'), true)}
      {text('reason', t('counter.charge.reason'), t('counter.charge.reasonHint'))}
      {text('amount', t('counter.charge.amount'), undefined, true)}
      {kind === 'fine' && text('decisionNumber', t('counter.charge.decision'))}
      {kind === 'fine' && (
        <FormField label={t('counter.charge.dueOn')} fault={fault('dueOn')}>
          {(bind) => <DayInput {...bind} value={typed.dueOn} onChange={set('dueOn')} />}
        </FormField>
      )}
      {open.isError && <Failure error={open.error} />}
      <button className="btn lg p" disabled={open.isPending}>
        {t('counter.charge.submit')}
      </button>
    </form>
  );
}

function wishOf(kind: Kind, { phone, reason, amount, decisionNumber, dueOn }: typeof empty): OpenCharge {
  const common = { phone: phone.trim(), reason: reason.trim(), amount: Number(amount) };
  return kind === 'counter' ? { kind, ...common } : { kind, ...common, decisionNumber: decisionNumber.trim(), dueOn };
}
