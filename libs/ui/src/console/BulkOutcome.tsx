import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';
import { consoleMessages } from './messages.js';

interface BulkOutcomeProps {
  /** How far it is, then what was done. */
  head: string;
  running: boolean;
  /** What was not done, by code, and why. */
  failures: readonly { readonly code: string; readonly text: string }[];
  onDismiss: () => void;
  /** What was done, and further ways: to try again. */
  children?: ReactNode;
}

/** How an act on many went: progress, then what was done and, by code, what was not and why. */
export function BulkOutcome({ head, running, failures, onDismiss, children }: BulkOutcomeProps) {
  const t = useT(consoleMessages);
  const failed = failures.length > 0;
  return (
    <div className={`alert results ${failed ? 'warn0' : 'ok0'}`} role="status">
      <span className={failed ? 'warn' : 'ok'}>
        <Glyph name={failed ? 'warning' : 'inTime'} size={24} />
      </span>
      <div className="grow">
        <b>{head}</b>
        {failed && (
          <ul>
            {failures.map(({ code, text }) => (
              <li key={code}>{t('ui.console.itemFailed', { code, reason: text })}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
      {!running && (
        <button type="button" className="iconbtn" aria-label={t('ui.console.dismiss')} onClick={onDismiss}>
          <Glyph name="close" />
        </button>
      )}
    </div>
  );
}
