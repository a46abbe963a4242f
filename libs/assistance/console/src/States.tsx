import { useT } from '@tinhso/ui';
import { LoadFailed, Waiting } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

/** What a query of a page is at. */
interface Asked {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  readonly data: unknown;
  readonly refetch: () => unknown;
}

/** Waiting, failed, empty, or what is there. */
export function States({
  asked,
  empty,
  children,
}: {
  asked: Asked;
  empty?: { title: string; detail: string } | false;
  children: ReactNode;
}) {
  const t = useT(messages);
  if (asked.isPending) return <Waiting label={t('assist.loading')} />;
  if (asked.isError && !asked.data) return <LoadFailed error={asked.error} onRetry={() => asked.refetch()} />;
  if (empty)
    return (
      <div className="empty">
        <h2>{empty.title}</h2>
        <p>{empty.detail}</p>
      </div>
    );
  return children;
}
