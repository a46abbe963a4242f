import { useInfiniteQuery } from '@tanstack/react-query';
import type { StaffRefundView } from '@tinhso/payments-contract';
import { formatMoney, useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages as areaMessages } from '../messages.js';
import { Views } from '../Views.js';
import { messages } from './messages.js';
import { refundsOptions } from './queries.js';
import { RefundTable } from './RefundTable.js';

const VIEWS: readonly StaffRefundView[] = ['decide', 'act', 'all'];

/** Money that goes back: first what waits for a second person, then what finance has to do. */
export function RefundsPage() {
  const t = useT(messages);
  const ta = useT(areaMessages);
  const [view, setView] = useState<StaffRefundView>('decide');
  const list = useInfiniteQuery(refundsOptions(useApi(), view));
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = { decide: first?.toDecide, act: first?.toDo, all: undefined };
  const switcher = (
    <div className="transfer-views" role="group" aria-label={t('payments.refunds.views')}>
      {VIEWS.map((each) => (
        <button key={each} type="button" className="btn md" aria-pressed={each === view} onClick={() => setView(each)}>
          {t(`payments.refunds.${each}`)}
          {counts[each] ? ` (${counts[each]})` : ''}
        </button>
      ))}
    </div>
  );
  return (
    <AreaPage
      title={t('payments.refunds.title')}
      {...(first ? { note: t('payments.refunds.limit', { limit: formatMoney(first.limit) }) } : {})}
      tools={switcher}
      side={<Views current="refunds" />}
    >
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
      {first && items.length === 0 && (
        <div className="empty">
          <h2>{t(`payments.refunds.empty.${view}`)}</h2>
          <p>{t('payments.refunds.emptyDetail')}</p>
        </div>
      )}
      {items.length > 0 && <RefundTable items={items} />}
      {list.hasNextPage && (
        <div className="more">
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {ta(list.isFetchingNextPage ? 'payments.loading' : 'payments.more')}
          </button>
        </div>
      )}
    </AreaPage>
  );
}
