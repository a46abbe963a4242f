import { useT } from '@tinhso/ui';
import { AreaPage, Failure } from '@tinhso/ui/console';
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
      {query.isPending && (
        <div className="wait" role="status" aria-busy="true" aria-label={t('close.loading')}>
          {Array.from({ length: 6 }, (_, index) => (
            <i key={index} />
          ))}
        </div>
      )}
      {Boolean(query.error) && !query.data && (
        <div className="results">
          <Failure error={query.error}>
            <button type="button" className="btn md" onClick={() => void query.refetch()}>
              {t('close.retry')}
            </button>
          </Failure>
        </div>
      )}
      {children}
    </AreaPage>
  );
}
