import { useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** A fault of ours. What was typed is kept in the tab, so opening again is safe. */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const t = useT(messages);
  return (
    <main className="pane" id="main">
      <div className="empty" role="alert">
        <h1>{t('console.broken.title')}</h1>
        <p>{t('console.broken.detail')}</p>
        <button type="button" className="btn p lg" onClick={onRetry}>
          {t('console.broken.retry')}
        </button>
      </div>
    </main>
  );
}
