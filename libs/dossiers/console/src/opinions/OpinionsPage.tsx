import { useInfiniteQuery } from '@tanstack/react-query';
import type { ConsultationPage, ConsultationRow } from '@tinhso/dossiers-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, DueMoment, Failure, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';

type State = 'waiting' | 'done';

/** Questions to the offices of one's posts, the nearest deadline first. */
export function OpinionsPage() {
  const t = useT(messages);
  const api = useApi();
  const [state, setState] = useState<State>('waiting');
  const list = useInfiniteQuery({
    queryKey: ['staff', 'consultations', state],
    queryFn: ({ pageParam }) =>
      unwrap<ConsultationPage>(
        api.GET('/api/v1/staff/consultations', { params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AreaPage
      title={t('opinions.title')}
      note={list.data?.pages[0]?.waiting}
      tools={
        <div className="seg" role="group" aria-label={t('opinions.title')}>
          {(['waiting', 'done'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={state === each} onClick={() => setState(each)}>
              {t(`opinions.${each}`)}
            </button>
          ))}
        </div>
      }
    >
      <div className="reception">
        {list.isPending && <Waiting label={t('opinions.loading')} />}
        {list.isError && <Failure error={list.error} />}
        {list.isSuccess && items.length === 0 && (
          <div className="empty">
            <h2>{t(`opinions.none.${state}`)}</h2>
            <p>{t(`opinions.noneDetail.${state}`)}</p>
          </div>
        )}
        {items.map((item) => (
          <Question key={item.id} item={item} />
        ))}
        {list.hasNextPage && (
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {t('opinions.more')}
          </button>
        )}
      </div>
    </AreaPage>
  );
}

function Question({ item }: { item: ConsultationRow }) {
  const t = useT(messages);
  const lang = useLang();
  const waits = item.state === 'open' || item.state === 'late';
  return (
    <article className="box">
      <div className="r between">
        <h2>
          <Link href={`/${item.id}`}>{item.procedureTitle}</Link> <span className="m num">{item.dossierCode}</span>
        </h2>
        <span className={item.state === 'late' ? 'err nw' : 'm nw'}>{t(`opinions.state.${item.state}`)}</span>
      </div>
      <p>{item.title}</p>
      <p className="m s">
        {t('opinions.from', { office: item.askingUnit, at: formatMoment(item.askedAt, lang) })}
        {waits && (
          <>
            , {t('opinions.due')} <DueMoment at={item.dueAt} />
          </>
        )}
      </p>
    </article>
  );
}
