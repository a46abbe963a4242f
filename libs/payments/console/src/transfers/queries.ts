import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TransferCandidates, TransferPage } from '@tinhso/payments-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const REFRESH_MS = 15_000;
const KEY = ['staff', 'transfers'] as const;

export type TransferList = 'open' | 'ended';

/** Transfers that finance has to look at, or has; newest first, asked for again by itself. */
export function transfersOptions(api: Api, view: TransferList) {
  return queryOptions({
    queryKey: [...KEY, view],
    queryFn: () => unwrap<TransferPage>(api.GET('/api/v1/staff/transfers', { params: { query: { view, limit: 100 } } })),
    refetchInterval: REFRESH_MS,
  });
}

/** What a transfer may have been meant for. @param code of a dossier or an attempt, as typed */
export function candidatesOptions(api: Api, id: string, code: string) {
  return queryOptions({
    queryKey: [...KEY, id, 'candidates', code],
    queryFn: () =>
      unwrap<TransferCandidates>(
        api.GET('/api/v1/staff/transfers/{id}/candidates', { params: { path: { id }, query: code ? { code } : {} } }),
      ),
  });
}

export type TransferAct =
  | { readonly act: 'assign'; readonly obligationId: string; readonly note: string }
  | { readonly act: 'return'; readonly note: string }
  | { readonly act: 'returned' };

/** Acts on a transfer; the lists are asked for again, done or refused. */
export function useTransferAct(id: string, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (wish: TransferAct) => {
      switch (wish.act) {
        case 'assign':
          return unwrap(
            api.POST('/api/v1/staff/transfers/{id}/assign', { params, body: { obligationId: wish.obligationId, note: wish.note } }),
          );
        case 'return':
          return unwrap(api.POST('/api/v1/staff/transfers/{id}/return', { params, body: { note: wish.note } }));
        case 'returned':
          return unwrap(api.POST('/api/v1/staff/transfers/{id}/returned', { params }));
      }
    },
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
