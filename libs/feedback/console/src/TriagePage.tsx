import { useInfiniteQuery } from '@tanstack/react-query';
import type { TicketBulkAct, TicketView } from '@tinhso/feedback-contract';
import { useApi, useT } from '@tinhso/ui';
import { LoadFailed, LoadMore, useSelection, Waiting } from '@tinhso/ui/console';
import { useEffect, useMemo, useRef, useState } from 'react';
import { BulkBar } from './bulk/BulkBar.js';
import { BulkResults } from './bulk/BulkResults.js';
import { BulkWindow } from './bulk/BulkWindow.js';
import { useBulk } from './bulk/useBulk.js';
import { FilterWindow } from './filter/FilterWindow.js';
import { useQueueAddress } from './filter/useQueueAddress.js';
import { Lists } from './Lists.js';
import { messages } from './messages.js';
import { ticketsOptions } from './queries.js';
import { EmptyQueue } from './queue/EmptyQueue.js';
import { QueueHead } from './queue/QueueHead.js';
import { QueueList } from './queue/QueueList.js';
import { QueueMap } from './queue/QueueMap.js';
import { useQueueKeys } from './queue/useQueueKeys.js';
import { TicketPane } from './TicketPane.js';

/** The queue at the left, beside it the report that is open or the map; what is ticked is done together. */
export function TriagePage({ view, id, scopes }: { view: TicketView; id?: string; scopes: readonly string[] }) {
  const t = useT(messages);
  const title = t(`feedback.view.${view}`);
  useEffect(() => {
    document.title = `${title} · Tỉnh Số`;
  }, [title]);
  const address = useQueueAddress(view, id);
  const list = useInfiniteQuery(ticketsOptions(useApi(), view, address.filter));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const selection = useSelection(useMemo(() => rows.map((row) => row.id), [rows]));
  const bulk = useBulk();
  const [asked, setAsked] = useState<TicketBulkAct>();
  const [filtering, setFiltering] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const cursor = useQueueKeys({ rows, open: id, address, selection, search, onFilter: () => setFiltering(true) });
  const picked = useMemo(() => rows.filter((row) => selection.has(row.id)), [rows, selection]);
  return (
    <div className="work">
      <Lists current={view} filter={address.filter} scopes={scopes} />
      <main className={['tickets', id && 'open', address.mapped && 'mapped'].filter(Boolean).join(' ')} id="main">
        <section className="col ticket-list" aria-label={title}>
          <QueueHead view={view} title={title} search={search} address={address} onFilter={() => setFiltering(true)} />
          {bulk.run && <BulkResults run={bulk.run} onAgain={() => void bulk.again()} onDismiss={bulk.dismiss} />}
          <div className="scroll" aria-busy={list.isPending}>
            {list.isPending && <Waiting rows={10} />}
            {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
            {list.data && rows.length === 0 && <EmptyQueue filter={address.filter} onClear={() => address.narrow({})} />}
            {rows.length > 0 && <QueueList rows={rows} open={id} cursor={cursor} selection={selection} hrefOf={address.hrefOf} />}
            <LoadMore more={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
          </div>
        </section>
        {id && <TicketPane key={id} id={id} back={address.back} />}
        {!id && address.mapped && <QueueMap title={title} rows={rows} more={list.hasNextPage} onOpen={address.open} />}
        {!id && !address.mapped && (
          <section className="col ticket-none">
            <p className="m">{t('feedback.choose')}</p>
          </section>
        )}
        {picked.length > 0 && !bulk.running && <BulkBar rows={picked} scopes={scopes} onAct={setAsked} onClear={selection.clear} />}
        {filtering && <FilterWindow view={view} filter={address.filter} onFilter={address.narrow} onClose={() => setFiltering(false)} />}
        {asked && (
          <BulkWindow
            act={asked}
            rows={picked}
            onClose={() => setAsked(undefined)}
            onStart={(wish, targets) => {
              setAsked(undefined);
              selection.clear();
              void bulk.start(wish, targets);
            }}
          />
        )}
      </main>
    </div>
  );
}
