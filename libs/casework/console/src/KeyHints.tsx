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
            <Kbd>J</Kbd> <Kbd>K</Kbd> {t('casework.keys.updown')}
          </span>
          <span>
            <Kbd>X</Kbd> {t('casework.keys.select')}
          </span>
          <span>
            <Kbd>Enter</Kbd> {t('casework.keys.open')}
          </span>
          {canTake && (
            <span>
              <Kbd>A</Kbd> {t('casework.keys.take')}
            </span>
          )}
          <span>
            <Kbd>/</Kbd> {t('casework.keys.search')}
          </span>
          <span>
            <Kbd>?</Kbd> {t('casework.keys.all')}
          </span>
        </>
      )}
      <span className="grow" />
      {children}
    </footer>
  );
}
