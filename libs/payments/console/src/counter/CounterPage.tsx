import { useQuery } from '@tanstack/react-query';
import type { CashTaking } from '@tinhso/payments-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { CounterSearch } from './CounterSearch.js';
import { CounterViews } from './CounterViews.js';
import { DueAtCounter } from './DueAtCounter.js';
import { messages } from './messages.js';
import { dueAtCounterOptions } from './queries.js';
import { Taken } from './Taken.js';

/** Find what somebody owes, tick, take cash, give change and receipt, next one. What is looked for stands in the address. */
export function CounterPage() {
  const t = useT(messages);
  const [search, setSearch] = useSearchParams();
  const [taken, setTaken] = useState<CashTaking>();
  const q = search.get('q') ?? '';
  const due = useQuery(dueAtCounterOptions(useApi(), q));
  const look = (text: string): void => {
    setTaken(undefined);
    setSearch(text ? { q: text } : {}, { replace: true });
  };
  return (
    <AreaPage title={t('counter.title')} tools={<CounterSearch key={q} q={q} onSearch={look} />} side={<CounterViews current="take" />}>
      {taken ? (
        <Taken taking={taken} onNext={() => look('')} />
      ) : (
        <>
          {q.length < 3 && <Empty title={t('counter.start')} detail={t('counter.startDetail')} />}
          {due.isLoading && <Waiting />}
          {due.isError && <LoadFailed error={due.error} onRetry={() => due.refetch()} />}
          {due.data?.items.length === 0 && <Empty title={t('counter.none')} detail={t('counter.noneDetail', { q })} />}
          {due.data && due.data.items.length > 0 && <DueAtCounter key={q} items={due.data.items} onTaken={setTaken} />}
        </>
      )}
    </AreaPage>
  );
}

function Empty({ title, detail }: { title: string; detail: string }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{detail}</p>
    </div>
  );
}
