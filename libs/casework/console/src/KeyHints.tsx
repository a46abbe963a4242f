import { useT } from '@tinhso/ui';
import { Kbd, useOneLetterKeys } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

/** The keys of the list, and when it was fetched. */
export function KeyHints({ canTake, children }: { canTake: boolean; children: ReactNode }) {
  const t = useT(messages);
  const [on] = useOneLetterKeys();
  return (
    <footer className="hints">
      {on && (
        <>
          <span>
            <Kbd cap="J" /> <Kbd cap="K" /> {t('casework.keys.updown')}
          </span>
          <span>
            <Kbd cap="X" /> {t('casework.keys.select')}
          </span>
          <span>
            <Kbd cap="Enter" /> {t('casework.keys.open')}
          </span>
          {canTake && (
            <span>
              <Kbd cap="A" /> {t('casework.keys.take')}
            </span>
          )}
          <span>
            <Kbd cap="/" /> {t('casework.keys.search')}
          </span>
          <span>
            <Kbd cap="?" /> {t('casework.keys.all')}
          </span>
        </>
      )}
      <span className="grow" />
      {children}
    </footer>
  );
}
