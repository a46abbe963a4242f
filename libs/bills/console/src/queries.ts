import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { BillQueue, MakeRemittance, Remittance, Remittances, StaffBillPage } from '@tinhso/bills-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const REFRESH_MS = 15_000;
const KEY = ['staff', 'bills'] as const;

/** Bills of a queue, newest first; asked for again by itself. */
export function staffBillsOptions(api: Api, queue: BillQueue) {
  return infiniteQueryOptions({
    queryKey: [...KEY, queue],
    queryFn: ({ pageParam }) =>
      unwrap<StaffBillPage>(api.GET('/api/v1/staff/bills', { params: { query: { queue, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/** Money for providers by day. */
export const remittancesOptions = (api: Api) =>
  queryOptions({
    queryKey: [...KEY, 'remittances'],
    queryFn: () => unwrap<Remittances>(api.GET('/api/v1/staff/bill-remittances', {})),
    refetchInterval: REFRESH_MS,
  });

export type BillAct = { readonly act: 'retry' } | { readonly act: 'give-back' | 'by-hand'; readonly reason: string };

/** Acts on a refused bill; the lists are asked for again, done or refused. */
export function useBillAct(id: string, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (wish: BillAct) => {
      switch (wish.act) {
        case 'retry':
          return unwrap(api.POST('/api/v1/staff/bills/{id}/retry', { params }));
        case 'give-back':
          return unwrap(api.POST('/api/v1/staff/bills/{id}/give-back', { params, body: { reason: wish.reason } }));
        case 'by-hand':
          return unwrap(api.POST('/api/v1/staff/bills/{id}/by-hand', { params, body: { reason: wish.reason } }));
      }
    },
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Makes the remittance of a day. */
export function useRemit() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MakeRemittance) => unwrap<Remittance>(api.POST('/api/v1/staff/bill-remittances', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
