import type { CloseTill } from '@tinhso/reconciliation-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useCloseAct } from './queries.js';

/** Asks what lay in a till. What the books say is not put into the field: it has to be counted. */
export function CountWindow({ till, day, onClose }: { till: CloseTill; day: string; onClose: () => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCloseAct(day, onClose);
  const digits = typed.replaceAll('.', '').trim();
  const bad = !/^\d{1,12}$/.test(digits);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!bad && !act.isPending) act.mutate({ act: 'count', body: { unitId: till.unitId, counted: Number(digits) } });
  };
  return (
    <Window title={t('close.till.title')} about={till.unitName} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        <div className="mbody">
          <FormField label={t('close.till.amount')} {...(tried && bad ? { fault: t('close.till.bad') } : {})}>
            {(bind) => (
              <input
                {...bind}
                className="in num"
                inputMode="numeric"
                autoComplete="off"
                maxLength={16}
                value={typed}
                data-autofocus
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </FormField>
          {act.isError && <Failure error={act.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('close.cancel')}
          </button>
          <span className="grow" />
          <button className="btn p lg" disabled={act.isPending}>
            {t(act.isPending ? 'close.busy' : 'close.till.save')}
          </button>
        </div>
      </form>
    </Window>
  );
}
