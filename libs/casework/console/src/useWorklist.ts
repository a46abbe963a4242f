import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { WorklistCounts, WorklistName, WorklistPage } from '@tinhso/casework-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

/** How often lists and counts are asked for again while the tab is looked at, in ms. */
export const refreshEvery = 20_000;
/** Beyond this many pages a refresh would cost more than it tells; the first pages hold what is most urgent. */
const refreshPages = 4;

/** A list with its search, page after page. */
export function worklistOptions(api: Api, list: WorklistName, q: string) {
  return infiniteQueryOptions({
    queryKey: ['staff', 'worklist', list, q] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = { list, limit: 50, ...(q && { q }), ...(pageParam && { cursor: pageParam }) };
      return unwrap<WorklistPage>(api.GET('/api/v1/staff/worklist', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 5_000,
    refetchInterval: (query) => ((query.state.data?.pages.length ?? 0) <= refreshPages ? refreshEvery : false),
  });
}

/** The rows of a list, refreshed by itself; an old list stays when the server is away. */
export function useWorklist(list: WorklistName, q: string) {
  const query = useInfiniteQuery(worklistOptions(useApi(), list, q));
  return { ...query, rows: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

function countsOptions(api: Api) {
  return queryOptions({
    queryKey: ['staff', 'counts'] as const,
    queryFn: ({ signal }) => unwrap<WorklistCounts>(api.GET('/api/v1/staff/worklist/counts', { signal })),
    staleTime: 5_000,
    refetchInterval: refreshEvery,
  });
}

/** How many dossiers each list holds. Not asked for on behalf of somebody who reads no lists. */
export function useCounts(enabled = true) {
  return useQuery({ ...countsOptions(useApi()), enabled });
}
