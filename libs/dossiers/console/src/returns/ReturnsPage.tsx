import { useInfiniteQuery } from '@tanstack/react-query';
import { returnTabs, type DeskResult, type ReturnTab } from '@tinhso/dossiers-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure } from '@tinhso/ui/console';
import { useDeferredValue, useState } from 'react';
import { HandOutWindow } from './HandOutWindow.js';
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
        <input
          className="in md"
          type="search"
          aria-label={t('returns.code')}
          placeholder={t('returns.code')}
          value={code}
          maxLength={40}
          onChange={(event) => setCode(event.target.value.replace(/[^0-9A-Za-z.-]/g, ''))}
        />
      }
    >
      <div className="reception">
        <div className="r tabs" role="group" aria-label={t('returns.title')}>
          {returnTabs.map((each) => (
            <button key={each} type="button" className="btn md" aria-pressed={tab === each} onClick={() => setTab(each)}>
              {t(`returns.tab.${each}`)}
              {counts && each !== 'done' && counts[each] > 0 && (
                <span className="num m"> {counts[each] >= 100 ? '99+' : counts[each]}</span>
              )}
            </button>
          ))}
        </div>
        {list.isPending && (
          <div className="wait" role="status" aria-label={t('returns.loading')}>
            {Array.from({ length: 6 }, (_, index) => (
              <i key={index} />
            ))}
          </div>
        )}
        {list.isError && <Failure error={list.error} />}
        {list.isSuccess && items.length === 0 && <p className="m">{t(wanted ? 'returns.noneFound' : `returns.none.${tab}`)}</p>}
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
