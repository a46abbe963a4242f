import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

interface ListStatesProps {
  pending: boolean;
  error: unknown;
  empty: boolean;
  emptyTitle: string;
  emptyDetail: string;
  onRetry: () => void;
  children: ReactNode;
}

/** Waiting, failed, empty, or the list. */
export function ListStates({ pending, error, empty, emptyTitle, emptyDetail, onRetry, children }: ListStatesProps) {
  const t = useT(messages);
  if (pending)
    return (
      <div className="wait" role="status" aria-label={t('staffing.loading')}>
        {Array.from({ length: 8 }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    );
  if (error)
    return (
      <div className="results">
        <Failure error={error}>
          <button type="button" className="btn md" onClick={onRetry}>
            {t('staffing.retry')}
          </button>
        </Failure>
      </div>
    );
  if (empty)
    return (
      <div className="empty">
        <h2>{emptyTitle}</h2>
        <p>{emptyDetail}</p>
      </div>
    );
  return children;
}
