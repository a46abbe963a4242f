import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The foot of a window: not now, or do it. */
export function Foot({ act, busy, onClose }: { act: string; busy: boolean; onClose: () => void }) {
  const t = useT(messages);
  return (
    <div className="mfoot">
      <button type="button" className="btn lg" onClick={onClose}>
        {t('open311.cancel')}
      </button>
      <span className="grow" />
      <button className="btn p lg" disabled={busy}>
        {busy ? t('open311.busy') : act}
      </button>
    </div>
  );
}
