import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProposeRefund, StaffPayment, StaffRefund, StaffRefundPage, StaffRefundView } from '@tinhso/payments-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const REFRESH_MS = 15_000;

/** Money that goes back, newest first. */
export function refundsOptions(api: Api, view: StaffRefundView) {
  return infiniteQueryOptions({
    queryKey: ['staff', 'refunds', view],
    queryFn: ({ pageParam }) =>
      unwrap<StaffRefundPage>(
        api.GET('/api/v1/staff/refunds', { params: { query: { view, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/** What may be done about one. */
export type RefundAct = 'approve' | 'reject' | 'retry' | 'payout';

/** After any of it payments and refunds are as the server says. */
function useFresh() {
  const queries = useQueryClient();
  return () => Promise.all(['refunds', 'payments', 'payment'].map((name) => queries.invalidateQueries({ queryKey: ['staff', name] })));
}

export function useRefundAct(id: string, onDone: () => void) {
  const api = useApi();
  const fresh = useFresh();
  return useMutation({
    mutationFn: ({ act, reason }: { act: RefundAct; reason: string }) => {
      const params = { path: { id } };
      switch (act) {
        case 'approve':
          return unwrap<StaffRefund>(api.POST('/api/v1/staff/refunds/{id}/approval', { params }));
        case 'reject':
          return unwrap<StaffRefund>(api.POST('/api/v1/staff/refunds/{id}/rejection', { params, body: { reason } }));
        case 'retry':
          return unwrap<StaffRefund>(api.POST('/api/v1/staff/refunds/{id}/retry', { params }));
        case 'payout':
          return unwrap<StaffRefund>(api.POST('/api/v1/staff/refunds/{id}/payout', { params, body: { reason } }));
      }
    },
    onSettled: fresh,
    onSuccess: onDone,
  });
}

export function usePropose(paymentId: string, onDone: () => void) {
  const api = useApi();
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: ProposeRefund) =>
      unwrap<StaffRefund>(api.POST('/api/v1/staff/payments/{id}/refunds', { params: { path: { id: paymentId } }, body })),
    onSettled: fresh,
    onSuccess: onDone,
  });
}

export function useClearAttention(paymentId: string, onDone: () => void) {
  const api = useApi();
  const fresh = useFresh();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap<StaffPayment>(
        api.POST('/api/v1/staff/payments/{id}/attention/clearing', { params: { path: { id: paymentId } }, body: { reason } }),
      ),
    onSettled: fresh,
    onSuccess: onDone,
  });
}
