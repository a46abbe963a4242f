import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  LifeEventDetail,
  LifeEventList,
  MeasuredTimes,
  ProcedureDetail,
  ProcedureFormView,
  ProcedurePage,
} from '@tinhso/procedures-contract';
import { ApiError, unwrap, type Api } from '@tinhso/ui';

/** What is looked for, as it stands in the address. */
export interface ProcedureSearch {
  q: string;
  /** Exact name of a field. */
  field: string;
  online: boolean;
}

/** `?q=…&linh-vuc=…&online=1`; a form without scripts sends the same. */
export function searchFromUrl(search: URLSearchParams): ProcedureSearch {
  return { q: (search.get('q') ?? '').trim().slice(0, 200), field: search.get('linh-vuc') ?? '', online: search.get('online') === '1' };
}

/** The address of a search. */
export function searchToUrl({ q, field, online }: ProcedureSearch): string {
  const search = new URLSearchParams({ ...(q && { q }), ...(field && { 'linh-vuc': field }), ...(online && { online: '1' }) });
  const text = search.toString();
  return text ? `/thu-tuc?${text}` : '/thu-tuc';
}

/** Procedures that match, best first, page by page. */
export function searchOptions(api: Api, { q, field, online }: ProcedureSearch) {
  const query = { ...(q && { q }), ...(field && { field }), ...(online && { online }) };
  return infiniteQueryOptions({
    queryKey: ['procedures', query],
    queryFn: ({ pageParam }) =>
      unwrap<ProcedurePage>(
        api.GET('/api/v1/public/procedures', { params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

/** One procedure; `null` when there is none of this code. */
export function procedureOptions(api: Api, code: string) {
  return queryOptions({
    queryKey: ['procedure', code],
    queryFn: () => orNull(unwrap<ProcedureDetail>(api.GET('/api/v1/public/procedures/{code}', { params: { path: { code } } }))),
    staleTime: 5 * 60_000,
  });
}

/** The procedures that can be applied for here, for the home page. */
export function applyHereOptions(api: Api) {
  return queryOptions({
    queryKey: ['procedures', 'here'],
    queryFn: async () => {
      const page = await unwrap<ProcedurePage>(api.GET('/api/v1/public/procedures', { params: { query: { online: true, limit: 20 } } }));
      return page.items.filter((item) => item.applyHere).slice(0, 6);
    },
    staleTime: 5 * 60_000,
  });
}

/** The form of a procedure with its check; `null` when it cannot be applied for here. */
export function procedureFormOptions(api: Api, code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'form'],
    queryFn: () => orNull(formOf(api, code)),
    staleTime: 5 * 60_000,
  });
}

/** OpenAPI cannot say what JSON Logic is, so conditions come as `unknown`; the server checked them when the form was published. */
async function formOf(api: Api, code: string): Promise<ProcedureFormView> {
  const form = await unwrap(api.GET('/api/v1/public/procedures/{code}/form', { params: { path: { code } } }));
  return form as ProcedureFormView;
}

/** How long offices took for a procedure lately. */
export function measuredTimesOptions(api: Api, code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'times'],
    queryFn: () => unwrap<MeasuredTimes>(api.GET('/api/v1/public/procedures/{code}/measured-times', { params: { path: { code } } })),
    staleTime: 60 * 60_000,
  });
}

/** What happens in a life. */
export function lifeEventsOptions(api: Api) {
  return queryOptions({
    queryKey: ['life-events'],
    queryFn: () => unwrap<LifeEventList>(api.GET('/api/v1/public/life-events', {})),
    staleTime: 60 * 60_000,
  });
}

/** One life event; `null` when there is none of this key. */
export function lifeEventOptions(api: Api, key: string) {
  return queryOptions({
    queryKey: ['life-event', key],
    queryFn: () => orNull(unwrap<LifeEventDetail>(api.GET('/api/v1/public/life-events/{key}', { params: { path: { key } } }))),
    staleTime: 5 * 60_000,
  });
}

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
