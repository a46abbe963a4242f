import { worklistTexts, type WorklistName } from '@tinhso/casework-contract';
import { dossierStaffScopes } from '@tinhso/dossiers-contract';
import { formatTime, useLang, useT } from '@tinhso/ui';
import { LoadFailed, LoadMore, SearchInList, useSelection, Waiting } from '@tinhso/ui/console';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { BulkBar } from './BulkBar.js';
import { BulkConfirm } from './BulkConfirm.js';
import { BulkResults } from './BulkResults.js';
import { fits, type BulkAct } from './bulk-acts.js';
import { EmptyList } from './EmptyList.js';
import { KeyHints } from './KeyHints.js';
import { listPath } from './lists.js';
import { messages } from './messages.js';
import { SavedLists } from './SavedLists.js';
import { StaleNotice } from './StaleNotice.js';
import { useBulk } from './useBulk.js';
import { useListKeys } from './useListKeys.js';
import { useCounts, useWorklist } from './useWorklist.js';
import { WorklistTable } from './WorklistTable.js';

interface InboxPageProps {
  list: WorklistName;
  q: string;
  me: { id: string; scopes: readonly string[] };
}

/** The work queue: the lists at the left, one of them as a table. */
export function InboxPage({ list, q, me }: InboxPageProps) {
  const t = useT(messages);
  const lang = useLang();
  const [, navigate] = useLocation();
  const title = worklistTexts[list][lang];
  useEffect(() => {
    document.title = `${title} · Tỉnh Số`;
  }, [title]);
  const worklist = useWorklist(list, q);
  const { rows, isError, error, data } = worklist;
  const counts = useCounts();
  const selection = useSelection(useMemo(() => rows.map((row) => row.id), [rows]));
  const bulk = useBulk();
  const [asked, setAsked] = useState<{ act: BulkAct; ids: ReadonlySet<string> }>();
  const search = useRef<HTMLInputElement>(null);
  const stale = isError && data !== undefined;
  const actor = { accountId: me.id, scopes: me.scopes };
  const canTake = me.scopes.includes(dossierStaffScopes.process);
  const onSearch = useCallback((next: string) => navigate(listPath(list, next), { replace: true }), [list, navigate]);
  const take = (row: (typeof rows)[number]) => {
    if (!stale && fits('start', row, actor)) void bulk.start('start', [row]);
  };
  const [cursor, setCursor] = useListKeys({ list, q, rows, selection, search, onTake: canTake ? take : undefined });
  const picked = rows.filter((row) => selection.has(row.id));
  const toDo = asked && rows.filter((row) => asked.ids.has(row.id) && fits(asked.act, row, actor));
  return (
    <div className="work">
      <SavedLists current={list} scopes={me.scopes} />
      <main className="pane" id="main">
        <div className="phead">
          <h1>{title}</h1>
          <span className="m num nw" aria-live="polite">
            {q
              ? data && t(worklist.hasNextPage ? 'casework.inbox.foundMore' : 'casework.inbox.found', { count: rows.length })
              : counts.data && t('casework.inbox.count', { count: counts.data.counts[list] })}
          </span>
          <span className="grow" />
          <SearchInList
            key={list}
            ref={search}
            q={q}
            onSearch={onSearch}
            label={t('casework.inbox.searchLabel')}
            placeholder={t('casework.inbox.search')}
          />
        </div>
        {stale && (
          <StaleNotice
            error={error}
            fetchedAt={worklist.dataUpdatedAt}
            failedAt={worklist.errorUpdatedAt}
            onRetry={() => void worklist.refetch()}
          />
        )}
        {bulk.run && <BulkResults run={bulk.run} onDismiss={bulk.dismiss} />}
        {/* scrolls under the sticky head; reachable by keyboard through its rows */}
        <div className="scroll" aria-busy={worklist.isPending}>
          {worklist.isPending && <Waiting rows={12} label={t('casework.inbox.loading')} />}
          {isError && data === undefined && <LoadFailed error={error} onRetry={() => worklist.refetch()} />}
          {data && rows.length === 0 && <EmptyList list={list} q={q} scopes={me.scopes} />}
          {rows.length > 0 && (
            <>
              <WorklistTable
                list={list}
                q={q}
                title={title}
                rows={rows}
                selection={selection}
                cursor={cursor}
                onCursor={setCursor}
                stale={stale}
                accountId={me.id}
                onTake={canTake ? take : undefined}
              />
              <LoadMore more={worklist.hasNextPage} loading={worklist.isFetchingNextPage} onMore={() => void worklist.fetchNextPage()} />
            </>
          )}
        </div>
        {picked.length > 0 && !stale && !bulk.running && (
          <BulkBar rows={picked} actor={actor} onAct={(act) => setAsked({ act, ids: selection.ids })} onClear={selection.clear} />
        )}
        <KeyHints canTake={canTake}>
          {data && (
            <span className={stale ? 'num err b' : 'num w-wide'}>
              {t(stale ? 'casework.inbox.updatedStale' : 'casework.inbox.updated', {
                time: formatTime(new Date(worklist.dataUpdatedAt)),
              })}
            </span>
          )}
        </KeyHints>
        {asked && toDo && (
          <BulkConfirm
            act={asked.act}
            rows={toDo}
            skipped={picked.length - toDo.length}
            onCancel={() => setAsked(undefined)}
            onConfirm={() => {
              setAsked(undefined);
              selection.clear();
              void bulk.start(asked.act, toDo);
            }}
          />
        )}
      </main>
    </div>
  );
}
