import { useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages } from './messages.js';
import { Views } from './Views.js';

interface FrameProps {
  title: string;
  tools?: ReactNode;
  query: { isPending: boolean; error: unknown; data: unknown; refetch: () => unknown };
  children: ReactNode;
}

/** A page of the close: head, grey lines while it loads, failure, then what was asked for. */
export function Frame({ title, tools, query, children }: FrameProps) {
  const t = useT(messages);
  return (
    <AreaPage title={title} tools={tools} side={<Views />}>
      {query.isPending && <Waiting label={t('close.loading')} />}
      {Boolean(query.error) && !query.data && <LoadFailed error={query.error} onRetry={() => query.refetch()} />}
      {children}
    </AreaPage>
  );
}
