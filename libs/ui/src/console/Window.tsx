import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineMessages } from '../i18n/define-messages.js';
import { useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';
import { useOpenWindow } from './open-windows.js';

const messages = defineMessages({ 'ui.window.close': { vi: 'Đóng', en: 'Close' } });

interface WindowProps {
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

/** A window over the page while it is mounted: focus stays inside and goes back afterwards, Escape closes. Without `onClose` it has to be answered. */
export function Window({ title, about, width = 560, onClose, children, aside }: WindowProps) {
  const t = useT(messages);
  useOpenWindow();
  return (
    <Modal.Root
      opened
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={Boolean(onClose)}
      closeOnClickOutside={false}
      centered
      size={width}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay className="scrim" backgroundOpacity={0.55} color="#14181f" />
      <Modal.Content classNames={{ content: 'modal' }} aria-modal="true" radius={12}>
        <div className="mhead">
          <div className="grow">
            <Modal.Title className="title">{title}</Modal.Title>
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
