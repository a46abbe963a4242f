import { useT } from '@tinhso/ui';
import { narrows, type QueueFilter } from '../filter/queue-filter.js';
import { messages } from '../messages.js';

/** Nothing is here: nothing is to be done, or too much was asked. */
export function EmptyQueue({ filter, onClear }: { filter: QueueFilter; onClear: () => void }) {
  const t = useT(messages);
  const asked = narrows(filter) || Boolean(filter.q);
  return (
    <div className="empty">
      <h2>{t('feedback.empty')}</h2>
      <p>{t(asked ? 'feedback.emptyFilter' : 'feedback.emptyDetail')}</p>
      {asked && (
        <button type="button" className="btn md" onClick={onClear}>
          {t('feedback.filter.clear')}
        </button>
      )}
    </div>
  );
}
