import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Foot of each way to begin. */
export function BeginFoot({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  const t = useT(messages);
  return (
    <div className="mfoot">
      <span className="grow" />
      <button type="button" className="btn lg" onClick={onClose}>
        {t('procedures.new.cancel')}
      </button>
      <button type="submit" className="btn p lg" aria-disabled={busy || undefined}>
        {t('procedures.new.begin')}
      </button>
    </div>
  );
}
