import { useQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { IssueWindow } from './IssueWindow.js';
import { KeyRow } from './KeyRow.js';
import { messages } from './messages.js';
import { keysOptions } from './queries.js';

/** Keys with which other systems report, for the administrators of the province. */
export function Open311Area() {
  const t = useT(messages);
  const [issuing, setIssuing] = useState(false);
  const list = useQuery(keysOptions(useApi()));
  const issue = (
    <button type="button" className="btn p md" onClick={() => setIssuing(true)}>
      {t('open311.issue')}
    </button>
  );
  return (
    <AreaPage title={t('open311.title')} tools={list.data ? issue : undefined}>
      <div aria-busy={list.isPending}>
        {list.isPending && <Waiting label={t('open311.loading')} rows={4} />}
        {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
        {list.data && list.data.items.length === 0 && (
          <div className="empty">
            <h2>{t('open311.empty')}</h2>
            <p>{t('open311.emptyDetail')}</p>
          </div>
        )}
        {list.data && list.data.items.length > 0 && (
          <ul className="audit-list">
            {list.data.items.map((each) => (
              <KeyRow key={each.id} entry={each} />
            ))}
          </ul>
        )}
        {list.data && (
          <div className="more">
            <p className="m s">
              {t('open311.endpoint')} <span className="num">{list.data.endpoint}</span>
            </p>
          </div>
        )}
      </div>
      {issuing && <IssueWindow onClose={() => setIssuing(false)} />}
    </AreaPage>
  );
}
