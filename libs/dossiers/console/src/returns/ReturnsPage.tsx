import { useInfiniteQuery } from '@tanstack/react-query';
import type { DeskResult, ReturnTab } from '@tinhso/dossiers-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure, Glyph, Waiting } from '@tinhso/ui/console';
import { useDeferredValue, useState } from 'react';
import { EmptyHeap } from './EmptyHeap.js';
import { HandOutWindow } from './HandOutWindow.js';
import { HeapTabs } from './HeapTabs.js';
import { messages } from './messages.js';
import { deskOptions } from './queries.js';
import { ResultCard } from './ResultCard.js';

/** The heaps of the desk, the longest waiting first. */
export function ReturnsPage() {
  const t = useT(messages);
  const [tab, setTab] = useState<ReturnTab>('waiting');
  const [code, setCode] = useState('');
  const [handing, setHanding] = useState<DeskResult>();
  const wanted = useDeferredValue(code.trim());
  const list = useInfiniteQuery(deskOptions(useApi(), tab, wanted));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = list.data?.pages[0]?.counts;
  return (
    <AreaPage
      title={t('returns.title')}
      tools={
        <div className="in" role="search">
          <span className="m">
            <Glyph name="search" />
          </span>
          <input
            type="search"
            aria-label={t('returns.code')}
            placeholder={t('returns.codeExample')}
            value={code}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value.replace(/[^0-9A-Za-z.-]/g, ''))}
          />
        </div>
      }
    >
      <div className="reception">
        <HeapTabs tab={tab} counts={counts} onGo={setTab} />
        {list.isPending && <Waiting label={t('returns.loading')} />}
        {list.isError && <Failure error={list.error} />}
        {list.isSuccess && items.length === 0 && (
          <EmptyHeap tab={tab} code={wanted} counts={counts} onGo={setTab} onClear={() => setCode('')} />
        )}
        {items.map((item) => (
          <ResultCard key={item.id} item={item} onHandOut={() => setHanding(item)} />
        ))}
        {list.hasNextPage && (
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {t('returns.more')}
          </button>
        )}
      </div>
      {handing && <HandOutWindow item={handing} onClose={() => setHanding(undefined)} />}
    </AreaPage>
  );
}
