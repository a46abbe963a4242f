import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Grey lines in the place of what is being loaded. */
export function Waiting() {
  const t = useT(messages);
  return (
    <div className="wait" role="status" aria-busy="true" aria-label={t('feedback.loading')}>
      {Array.from({ length: 6 }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

/** It could not be loaded. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT(messages);
  return (
    <div className="results">
      <Failure error={error}>
        <button type="button" className="btn md" onClick={onRetry}>
          {t('feedback.retry')}
        </button>
      </Failure>
    </div>
  );
}
