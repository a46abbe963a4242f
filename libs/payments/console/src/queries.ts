import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { StaffPayment, StaffPaymentPage } from '@tinhso/payments-contract';
import { unwrap, type Api } from '@tinhso/ui';

const REFRESH_MS = 15_000;

/** Payments that fit, newest first; asked for again by itself. */
export function paymentsOptions(api: Api, { q, stuck }: { readonly q: string; readonly stuck: boolean }) {
  return infiniteQueryOptions({
    queryKey: ['staff', 'payments', stuck, q],
    queryFn: ({ pageParam }) =>
      unwrap<StaffPaymentPage>(
        api.GET('/api/v1/staff/payments', {
          params: { query: { ...(q ? { q } : {}), ...(stuck ? { stuck } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/** One payment with its history and ledger. */
export function paymentOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: ['staff', 'payment', id],
    queryFn: () => unwrap<StaffPayment>(api.GET('/api/v1/staff/payments/{id}', { params: { path: { id } } })),
  });
}
