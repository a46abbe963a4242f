import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeskResultDetail, HandOutResult, ReturnDesk, ReturnTab } from '@tinhso/dossiers-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

export const deskKey = ['staff', 'returns'] as const;
/** While the post is being told the number may come at any second; otherwise others move things too. */
const REGISTERING_MS = 2_000;
const REFRESH_MS = 20_000;

export const deskOptions = (api: Api, tab: ReturnTab, code: string) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, tab, code],
    queryFn: ({ pageParam }) =>
      unwrap<ReturnDesk>(
        api.GET('/api/v1/staff/returns', {
          params: { query: { tab, ...(code ? { code } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.state === 'registering')) ? REGISTERING_MS : REFRESH_MS,
  });

export const resultOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...deskKey, 'one', id],
    queryFn: () => unwrap<DeskResultDetail>(api.GET('/api/v1/staff/returns/{id}', { params: { path: { id } } })),
    // Each look is recorded.
    staleTime: 60_000,
  });

export type Move = 'dispatch' | 'arrival' | 'posting';

/** The acts of the desk on one result; the list is read again after each. */
export function useMoves(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: deskKey });
  const path = { params: { path: { id } } };
  const move = useMutation({
    mutationFn: ({ act, version }: { act: Move; version: number }) =>
      unwrap<DeskResultDetail>(api.POST(`/api/v1/staff/returns/{id}/${act}`, { ...path, body: { version } })),
    onSettled: again,
  });
  const handOut = useMutation({
    mutationFn: (body: HandOutResult) => unwrap<DeskResultDetail>(api.POST('/api/v1/staff/returns/{id}/hand-out', { ...path, body })),
    onSuccess: again,
  });
  return { move, handOut };
}
