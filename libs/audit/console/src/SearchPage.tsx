import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditQuery } from '@tinhso/audit-contract';
import { useApi, useT } from '@tinhso/ui';
import { Failure, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { AuditFrame } from './AuditFrame.js';
import { EntryTable } from './EntryTable.js';
import { messages } from './messages.js';
import { entriesOptions } from './queries.js';
import { SearchForm } from './SearchForm.js';

/** The log, searched by officer, person, case, act and day. A sign leads here with its officer and day filled in. */
export function SearchPage() {
  const t = useT(messages);
  const [params] = useSearchParams();
  const [officer, day] = [params.get('can-bo'), params.get('ngay')];
  const given: AuditQuery | undefined = officer ? { officer, ...(day ? { from: day, to: day } : {}) } : undefined;
  const [search, setSearch] = useState({ query: given, asked: 0 });
  const entries = useInfiniteQuery(entriesOptions(useApi(), search.query, search.asked));
  const items = entries.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AuditFrame place="search">
      <SearchForm given={given} busy={entries.isFetching} onSearch={(query) => setSearch({ query, asked: search.asked + 1 })} />
      <p className="m audit-lead">{t('audit.search.lead')}</p>
      {search.query && entries.isPending && <Waiting label={t('audit.search.busy')} />}
      {entries.isError && (
        <div className="results">
          <Failure error={entries.error} />
        </div>
      )}
      {!search.query && <Nothing title={t('audit.search.start')}>{t('audit.search.startDetail')}</Nothing>}
      {entries.data && items.length === 0 && <Nothing title={t('audit.search.none')}>{t('audit.search.noneDetail')}</Nothing>}
      {items.length > 0 && <EntryTable items={items} />}
      {entries.hasNextPage && (
        <div className="more">
          <button type="button" className="btn md" onClick={() => void entries.fetchNextPage()}>
            {t(entries.isFetchingNextPage ? 'audit.loading' : 'audit.more')}
          </button>
        </div>
      )}
    </AuditFrame>
  );
}

function Nothing({ title, children }: { title: string; children: string }) {
  return (
    <div className="empty audit-nothing">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}
