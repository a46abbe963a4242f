import { useInfiniteQuery } from '@tanstack/react-query';
import type { BillQueue } from '@tinhso/bills-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { BillTable } from './BillTable.js';
import { messages } from './messages.js';
import { staffBillsOptions } from './queries.js';
import { Views } from './Views.js';

/** Bills that were paid here, by where they stand with their providers. */
export function BillsPage({ queue }: { queue: BillQueue }) {
  const t = useT(messages);
  const list = useInfiniteQuery(staffBillsOptions(useApi(), queue));
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = first && { refused: first.refused, waiting: first.waiting };
  return (
    <AreaPage title={t(`bills.nav.${queue}`)} side={<Views current={queue} counts={counts} />}>
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {first && items.length === 0 && (
        <div className="empty">
          <h2>{first.connected ? t(`bills.empty.${queue}`) : t('bills.off')}</h2>
          <p>{first.connected ? t(`bills.emptyDetail.${queue}`) : t('bills.offDetail')}</p>
        </div>
      )}
      {items.length > 0 && <BillTable items={items} />}
      {list.hasNextPage && (
        <div className="more">
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {t(list.isFetchingNextPage ? 'bills.loading' : 'bills.more')}
          </button>
        </div>
      )}
    </AreaPage>
  );
}
