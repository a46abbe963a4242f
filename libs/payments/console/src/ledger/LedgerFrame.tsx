import { useT } from '@tinhso/ui';
import { AreaPage, Failure } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages as areaMessages } from '../messages.js';
import { Views } from '../Views.js';
import { Waiting } from '../Waiting.js';

interface LedgerFrameProps {
  title: string;
  tools?: ReactNode;
  query: { isPending: boolean; error: unknown; data: unknown; refetch: () => unknown };
  children: ReactNode;
}

/** A page of the ledger: head, waiting, failure, then what was asked for. */
export function LedgerFrame({ title, tools, query, children }: LedgerFrameProps) {
  const t = useT(areaMessages);
  return (
    <AreaPage title={title} tools={tools} side={<Views current="ledger" />}>
      {query.isPending && <Waiting />}
      {Boolean(query.error) && !query.data && (
        <div className="results">
          <Failure error={query.error}>
            <button type="button" className="btn md" onClick={() => void query.refetch()}>
              {t('payments.retry')}
            </button>
          </Failure>
        </div>
      )}
      {children}
    </AreaPage>
  );
}
