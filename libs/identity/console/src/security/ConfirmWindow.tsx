import { useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { securityMessages as messages } from './messages.js';

interface ConfirmWindowProps {
  title: string;
  question: string;
  yes: string;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Asks once before something that takes a way in away. */
export function ConfirmWindow({ title, question, yes, busy, onYes, onClose }: ConfirmWindowProps) {
  const t = useT(messages);
  return (
    <Window title={title} width={480} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{question}</p>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('staffSecurity.keep')}
          </button>
          <button type="button" className="btn p lg" aria-disabled={busy} onClick={() => !busy && onYes()}>
            {yes}
          </button>
        </div>
      </div>
    </Window>
  );
}
