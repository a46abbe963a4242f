import { useT } from '@tinhso/ui';
import { LoadFailed, Waiting } from '@tinhso/ui/console';
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
  if (pending) return <Waiting label={t('staffing.loading')} rows={8} />;
  if (error) return <LoadFailed error={error} onRetry={onRetry} />;
  if (empty)
    return (
      <div className="empty">
        <h2>{emptyTitle}</h2>
        <p>{emptyDetail}</p>
      </div>
    );
  return children;
}
