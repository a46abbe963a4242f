import { useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { messages } from './messages.js';

interface AskWindowProps {
  title: string;
  question: string;
  yes: string;
  busy: boolean;
  error: unknown;
  onYes: () => void;
  onClose: () => void;
}

/** Asks once before something that ends sessions or posts. */
export function AskWindow({ title, question, yes, busy, error, onYes, onClose }: AskWindowProps) {
  const t = useT(messages);
  return (
    <Window title={title} width={480} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{question}</p>
          {error ? <Failure error={error} /> : null}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('staffing.form.cancel')}
          </button>
          <button type="button" className="btn p lg" aria-disabled={busy || undefined} onClick={() => !busy && onYes()}>
            {yes}
          </button>
        </div>
      </div>
    </Window>
  );
}
