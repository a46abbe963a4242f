import type { WholeFiling } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, Failure, FormField } from '@tinhso/ui/console';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';
import { Views } from '../Views.js';
import { slipCodeShape, tidySlipCode } from './slip-code.js';
import { SlipView } from './SlipView.js';

/** A person brings the slip: open it, look together, confirm. There is no list of what waits. */
export function CounterPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const [params] = useSearchParams();
  const scanned = params.get('ma') ?? '';
  const [code, setCode] = useState(scanned);
  const [asked, setAsked] = useState(false);
  const look = useAssistanceCommand<WholeFiling>();
  const { mutate } = look;
  const opened = useRef('');
  const open = (slipCode: string) => mutate((api) => api.POST('/api/v1/staff/assisted-filings/lookup', { body: { slipCode } }));
  useEffect(() => {
    const slipCode = tidySlipCode(scanned);
    if (!slipCodeShape.test(slipCode) || opened.current === slipCode) return;
    opened.current = slipCode;
    mutate((api) => api.POST('/api/v1/staff/assisted-filings/lookup', { body: { slipCode } }));
  }, [scanned, mutate]);
  const wrong = asked && !slipCodeShape.test(tidySlipCode(code)) ? t('assist.counter.shape') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (slipCodeShape.test(tidySlipCode(code))) open(tidySlipCode(code));
  };
  const next = () => {
    look.reset();
    setCode('');
    setAsked(false);
  };
  return (
    <AreaPage title={t('assist.nav.counter')} side={<Views current="/phieu" held={me.scopes} />}>
      <p className="lead1">{t('assist.counter.lead')}</p>
      {look.data ? (
        <SlipView filing={look.data} onNext={next} />
      ) : (
        <form className="assist-form" onSubmit={submit} noValidate>
          {look.isError && <Failure error={look.error} />}
          <FormField label={t('assist.counter.code')} fault={wrong}>
            {(bind) => (
              <input
                {...bind}
                className="in num"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                placeholder={t('assist.counter.example')}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </FormField>
          <button type="submit" className="btn p lg" aria-disabled={look.isPending || undefined}>
            {t('assist.counter.open')}
          </button>
        </form>
      )}
    </AreaPage>
  );
}
