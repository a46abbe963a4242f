import { Modal } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { defineMessages } from '../i18n/define-messages.js';
import { useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';

const messages = defineMessages({ 'ui.window.close': { vi: 'Đóng', en: 'Close' } });

interface WindowProps {
  open: boolean;
  title: string;
  /** Quiet line under the title: which dossier, whose. */
  about?: ReactNode;
  /** Width in px; never wider than the screen. */
  width?: number;
  onClose?: () => void;
  /** Body and foot; usually a form of class `sheet`. */
  children: ReactNode;
  /** Between the title and the closing cross. */
  aside?: ReactNode;
}

/** A window over the page: focus stays inside and goes back afterwards, Escape closes. Without `onClose` it has to be answered. */
export function Window({ open, title, about, width = 560, onClose, children, aside }: WindowProps) {
  const t = useT(messages);
  const id = useId();
  return (
    <Modal.Root
      opened={open}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={Boolean(onClose)}
      closeOnClickOutside={false}
      centered
      size={width}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay className="scrim" backgroundOpacity={0.55} color="#14181f" />
      <Modal.Content classNames={{ content: 'modal' }} aria-labelledby={id} aria-modal="true" radius={12}>
        <div className="mhead">
          <div className="grow">
            <h1 id={id}>{title}</h1>
            {about && <div className="m s num">{about}</div>}
          </div>
          {aside}
          {onClose && (
            <button type="button" className="iconbtn" aria-label={t('ui.window.close')} onClick={onClose}>
              <Glyph name="close" size={24} />
            </button>
          )}
        </div>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
