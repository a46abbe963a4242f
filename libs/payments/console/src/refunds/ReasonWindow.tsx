import { useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

interface ReasonWindowProps {
  title: string;
  about: string;
  detail?: string;
  submit: string;
  /** Absent where nothing has to be said. */
  ask?: { label: string; hint: string };
  busy: boolean;
  error: unknown;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

const SHORTEST = 5;

/** Asks once more before something is done, and why where that has to be said. */
export function ReasonWindow({ title, about, detail, submit, ask, busy, error, onSubmit, onClose }: ReasonWindowProps) {
  const t = useT(messages);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = ask !== undefined && reason.trim().length < SHORTEST;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !busy) onSubmit(reason.trim());
  };
  return (
    <Window title={title} about={about} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        <div className="mbody">
          {detail && <p>{detail}</p>}
          {ask && (
            <FormField label={ask.label} hint={ask.hint} {...(tried && short ? { fault: t('payments.refunds.short') } : {})}>
              {(bind) => (
                <textarea
                  {...bind}
                  className="in"
                  rows={3}
                  maxLength={500}
                  value={reason}
                  data-autofocus
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </FormField>
          )}
          {error !== null && error !== undefined && <Failure error={error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('payments.refunds.cancel')}
          </button>
          <span className="grow" />
          <button className="btn p lg" disabled={busy} {...(ask ? {} : { 'data-autofocus': true })}>
            {busy ? t('payments.refunds.busy') : submit}
          </button>
        </div>
      </form>
    </Window>
  );
}
