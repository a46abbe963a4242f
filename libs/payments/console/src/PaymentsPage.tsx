import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from './messages.js';
import { PaymentTable } from './PaymentTable.js';
import { paymentsOptions } from './queries.js';
import { SearchBox } from './SearchBox.js';
import { Views } from './Views.js';

/** Payments to the units that one's posts reach; all, or those that need a look. */
export function PaymentsPage({ stuck = false }: { stuck?: boolean }) {
  const t = useT(messages);
  const [q, setQ] = useState('');
  const list = useInfiniteQuery(paymentsOptions(useApi(), { q, stuck }));
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AreaPage
      title={t(stuck ? 'payments.nav.stuck' : 'payments.area')}
      tools={<SearchBox q={q} onSearch={setQ} />}
      side={<Views current={stuck ? 'stuck' : 'all'} waiting={first?.stuck} />}
    >
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
      {first && items.length === 0 && <Nothing q={q} stuck={stuck} connected={first.connected} />}
      {items.length > 0 && <PaymentTable items={items} />}
      {list.hasNextPage && (
        <div className="more">
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {t(list.isFetchingNextPage ? 'payments.loading' : 'payments.more')}
          </button>
        </div>
      )}
    </AreaPage>
  );
}

function Nothing({ q, stuck, connected }: { q: string; stuck: boolean; connected: boolean }) {
  const t = useT(messages);
  const why = q ? 'search' : stuck ? 'stuck' : 'all';
  const off = !connected && !q;
  return (
    <div className="empty">
      <h2>{off ? t('payments.off') : t(`payments.empty.${why}`, { q })}</h2>
      <p>{off ? t('payments.offDetail') : t(`payments.emptyDetail.${why}`)}</p>
    </div>
  );
}
