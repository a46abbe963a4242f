import { useT } from '../i18n/useT.js';
import { consoleMessages } from './messages.js';

/** How a window ends: back, or the act itself, which says when it is under way. */
export function ActFoot({ act, busy, onClose }: { act: string; busy: boolean; onClose: () => void }) {
  const t = useT(consoleMessages);
  return (
    <div className="mfoot">
      <button type="button" className="btn lg" onClick={onClose}>
        {t('ui.console.cancel')}
      </button>
      <span className="grow" />
      <button className="btn p lg" disabled={busy}>
        {busy ? t('ui.console.busy') : act}
      </button>
    </div>
  );
}
