import type { CloseDifference } from '@tinhso/reconciliation-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useCloseAct } from './queries.js';

const SHORTEST = 5;

/** Asks why a difference is there and what is done about it. */
export function ExplainWindow({ difference, day, onClose }: { difference: CloseDifference; day: string; onClose: () => void }) {
  const t = useT(messages);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCloseAct(day, onClose);
  const short = reason.trim().length < SHORTEST;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { kind, way, subject } = difference;
    if (!short && !act.isPending) act.mutate({ act: 'explain', body: { kind, way, subject, reason: reason.trim() } });
  };
  return (
    <Window title={t('close.explain.title')} about={`${difference.kindText} · ${formatMoney(difference.difference)}`} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        <div className="mbody">
          <FormField
            label={t('close.explain.reason')}
            hint={t('close.explain.hint')}
            {...(tried && short ? { fault: t('close.explain.short') } : {})}
          >
            {(bind) => (
              <textarea
                {...bind}
                className="in"
                rows={4}
                maxLength={500}
                value={reason}
                data-autofocus
                onChange={(event) => setReason(event.target.value)}
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
            {t(act.isPending ? 'close.busy' : 'close.explain')}
          </button>
        </div>
      </form>
    </Window>
  );
}
