import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { formMessages } from './messages.js';

/** A fault and the id of the control it belongs to (none: the fault is of the whole form). */
export interface FaultLink {
  id?: string;
  message: string;
}

/**
 * All faults of a form at its top. It takes the focus when it appears and again after each attempt (`attempt` grows), so that a
 * screen reader reads it and a long page shows it.
 */
export function ErrorSummary({ faults, attempt = 0 }: { faults: readonly FaultLink[]; attempt?: number }) {
  const t = useT(formMessages);
  const box = useRef<HTMLDivElement>(null);
  const count = faults.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count, attempt]);
  if (count === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="alert" />
        {t('ui.form.faults', { count })}
      </h2>
      <ul>
        {faults.map(({ id, message }) => (
          <li key={(id ?? '') + message}>
            {id ? (
              <a href={`#${id}`} onClick={(event) => jump(event, id)}>
                {message}
              </a>
            ) : (
              <b>{message}</b>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function jump(event: { preventDefault(): void }, id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
