import { useT } from '../i18n/useT.js';
import { Failure } from './failure.js';
import { consoleMessages } from './messages.js';

/** What was asked for did not come: why, and the way to ask again. */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const t = useT(consoleMessages);
  return (
    <div className="results">
      <Failure error={error}>
        <button type="button" className="btn md" onClick={() => void onRetry()}>
          {t('ui.console.retry')}
        </button>
      </Failure>
    </div>
  );
}
