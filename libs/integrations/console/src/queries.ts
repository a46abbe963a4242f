import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ExchangeState, PortalExchangePage } from '@tinhso/integrations-contract';
import { unwrap, type Api } from '@tinhso/ui';

export const exchangesKey = ['staff', 'portal-exchanges'] as const;
const REFRESH_MS = 15_000;

/** Dossiers of the national portal in a state, last received first; asked for again by itself. */
export function exchangesOptions(api: Api, state: ExchangeState) {
  return infiniteQueryOptions({
    queryKey: [...exchangesKey, state],
    queryFn: ({ pageParam }) =>
      unwrap<PortalExchangePage>(
        api.GET('/api/v1/staff/portal-exchanges', { params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}
