import type { Biller } from '@tinhso/bills-contract';
import { Button, Buttons, formatMoney, ProblemNotice, Section, TextField, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { typedSum } from '../sum.js';
import { usePayBills } from '../usePayBills.js';

/** Pays for the time to come, where the provider takes that. */
export function Advance({ biller, code, limits }: { biller: Biller; code: string; limits: { least: number; most: number } }) {
  const t = useT(messages);
  const pay = usePayBills();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState(false);
  const hint = t('bills.advance.hint', { least: formatMoney(limits.least), most: formatMoney(limits.most) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = typedSum(typed) ?? 0;
    const fits = amount >= limits.least && amount <= limits.most && amount % 1_000 === 0;
    setFault(!fits);
    if (fits) pay.mutate([{ biller: biller.key, code, amount }]);
  };
  return (
    <Section title={t('bills.advance.title')} id="advance">
      <form onSubmit={submit} noValidate>
        <TextField
          id="advance-sum"
          label={t('bills.advance.label')}
          hint={hint}
          error={fault ? hint : undefined}
          value={typed}
          onChange={setTyped}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        {pay.isError && <ProblemNotice error={pay.error} />}
        <Buttons>
          <Button look="secondary" type="submit" busy={(pay.isPending || pay.isSuccess) && t('bills.paying')}>
            {t('bills.advance.act')}
          </Button>
        </Buttons>
      </form>
    </Section>
  );
}
