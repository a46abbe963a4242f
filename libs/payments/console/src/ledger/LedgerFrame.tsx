import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { Views } from '../Views.js';

interface LedgerFrameProps {
  title: string;
  tools?: ReactNode;
  query: { isPending: boolean; error: unknown; data: unknown; refetch: () => unknown };
  children: ReactNode;
}

/** A page of the ledger: head, waiting, failure, then what was asked for. */
export function LedgerFrame({ title, tools, query, children }: LedgerFrameProps) {
  return (
    <AreaPage title={title} tools={tools} side={<Views current="ledger" />}>
      {query.isPending && <Waiting />}
      {Boolean(query.error) && !query.data && <LoadFailed error={query.error} onRetry={() => query.refetch()} />}
      {children}
    </AreaPage>
  );
}
