import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Page, ProblemNotice, SearchBox, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { Link, useSearchParams } from 'wouter';
import { FieldList } from './FieldList.js';
import { messages } from './messages.js';
import { searchFromUrl, searchOptions, searchToUrl, type ProcedureSearch } from './queries.js';
import { ResultRow } from './ResultRow.js';
import { useSearchBox } from './useSearchBox.js';

/** The catalogue: found by everyday words, by field, or leafed through. */
export function SearchPage() {
  const t = useT(messages);
  const [params] = useSearchParams();
  const search = searchFromUrl(params);
  const box = useSearchBox(search);
  const results = useInfiniteQuery(searchOptions(useApi(), search));
  const first = results.data?.pages[0];
  const items = results.data?.pages.flatMap((page) => page.items) ?? [];
  const title = search.q ? t('procedures.search.titleFor', { q: search.q }) : t('procedures.search.title');
  return (
    <Page title={title} barTitle={t('procedures.search.title')} back="/">
      <SearchBox
        action="/thu-tuc"
        label={t('procedures.search.label')}
        submitLabel={t('procedures.search.submit')}
        value={box.typed}
        onChange={box.type}
        onSubmit={box.submit}
      />
      {results.isPending && <Skeleton label={t('procedures.search.loading')} lines={9} />}
      {results.isError && <ProblemNotice error={results.error} onRetry={() => void results.refetch()} />}
      {first && (
        <>
          <div role="status">
            <h1 className="found">{headline(t, search, first.total)}</h1>
          </div>
          <Filters search={search} />
          {items.length > 0 && (
            <ul className="card card--flush rows" aria-busy={results.isPlaceholderData || undefined}>
              {items.map((item) => (
                <ResultRow key={item.code} procedure={item} query={search.q} />
              ))}
            </ul>
          )}
          {results.hasNextPage && (
            <div className="more">
              <Button
                look="secondary"
                block
                busy={results.isFetchingNextPage && t('procedures.search.loading')}
                onClick={() => void results.fetchNextPage()}
              >
                {t('procedures.search.more')}
              </Button>
            </div>
          )}
          {!search.q && !search.field && <FieldList fields={first.fields} />}
          {search.q && (
            <Section title={t('procedures.search.none.title')} id="none">
              <p>{t('procedures.search.none.detail')}</p>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

type T = ReturnType<typeof useT<keyof typeof messages>>;

function headline(t: T, { q, field }: ProcedureSearch, count: number): string {
  if (q) return t('procedures.search.count', { count, q });
  return field ? t('procedures.search.countField', { count, field }) : t('procedures.search.countAll', { count });
}

/** Links rather than buttons: they work before and without scripts. */
function Filters({ search }: { search: ProcedureSearch }) {
  const t = useT(messages);
  return (
    <nav className="chips chips--found" aria-label={t('procedures.search.filter')}>
      <Link className="chip" href={searchToUrl({ ...search, online: false })} replace aria-current={search.online ? undefined : 'true'}>
        {t('procedures.search.all')}
      </Link>
      <Link className="chip" href={searchToUrl({ ...search, online: true })} replace aria-current={search.online ? 'true' : undefined}>
        {t('procedures.search.online')}
      </Link>
    </nav>
  );
}
