import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { formMessages } from './messages.js';

/** A question over the page (native modal: focus stays inside, Escape closes). Without `onClose` it has to be answered. */
export function Dialog({ open, title, onClose, children }: { open: boolean; title: string; onClose?: () => void; children: ReactNode }) {
  const t = useT(formMessages);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="dialog__head">
        <h2 id={titleId}>{title}</h2>
        {onClose && (
          <button type="button" className="iconbtn" aria-label={t('ui.form.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {open && children}
    </dialog>
  );
}
