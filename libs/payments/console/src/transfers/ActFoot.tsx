import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** How a window about a transfer ends: back, or the act itself, which says when it is under way. */
export function ActFoot({ act, busy, onClose }: { act: string; busy: boolean; onClose: () => void }) {
  const t = useT(messages);
  return (
    <div className="mfoot">
      <button type="button" className="btn lg" onClick={onClose}>
        {t('payments.transfers.cancel')}
      </button>
      <span className="grow" />
      <button className="btn p lg" disabled={busy}>
        {busy ? t('payments.transfers.busy') : act}
      </button>
    </div>
  );
}
