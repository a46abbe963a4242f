import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CashDay, CashTaking, CounterObligation, CounterObligations, OpenCharge, TakeCash } from '@tinhso/payments-contract';
import { forgetIdempotencyKey, idempotencyKey, unwrap, useApi, type Api } from '@tinhso/ui';

const counterKey = ['staff', 'counter'] as const;
/** A receipt is signed within seconds. */
const SIGNING_MS = 2_000;

/** What is due to one's units, by what somebody brings. */
export function dueAtCounterOptions(api: Api, q: string) {
  return queryOptions({
    queryKey: [...counterKey, 'due', q],
    queryFn: () => unwrap<CounterObligations>(api.GET('/api/v1/staff/counter/obligations', { params: { query: { q } } })),
    enabled: q.length >= 3,
    staleTime: 0,
  });
}

/** One's own cash book; looked at again while a receipt is being signed. */
export function cashDayOptions(api: Api, day: string | undefined) {
  return queryOptions({
    queryKey: [...counterKey, 'day', day ?? ''],
    queryFn: () => unwrap<CashDay>(api.GET('/api/v1/staff/counter/cash-day', { params: { query: day ? { day } : {} } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ receipts }) => receipts.some(({ documentId }) => !documentId)) ? SIGNING_MS : false,
    staleTime: 0,
  });
}

/** Sends something once, however often the button is pressed; afterwards everything at the counter is looked up again. */
function useOnce<Wish, Answer>(name: string, send: (wish: Wish, key: string) => Promise<Answer>) {
  const queries = useQueryClient();
  const slotOf = (wish: Wish): string => `${name}:${JSON.stringify(wish)}`;
  return useMutation({
    mutationFn: (wish: Wish) => send(wish, idempotencyKey(slotOf(wish))),
    onSettled: (_answer, error, wish) => {
      if (!error || ('status' in error && error.status !== 0)) forgetIdempotencyKey(slotOf(wish));
      void queries.invalidateQueries({ queryKey: counterKey });
    },
  });
}

export function useTakeCash() {
  const api = useApi();
  return useOnce<TakeCash, CashTaking>('cash', (body, key) =>
    unwrap<CashTaking>(api.POST('/api/v1/staff/counter/cash', { body, headers: { 'idempotency-key': key } })),
  );
}

export function useOpenCharge() {
  const api = useApi();
  return useOnce<OpenCharge, CounterObligation>('charge', (body, key) =>
    unwrap<CounterObligation>(api.POST('/api/v1/staff/counter/charges', { body, headers: { 'idempotency-key': key } })),
  );
}

export function useDropCharge() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap<CounterObligation>(api.POST('/api/v1/staff/counter/charges/{id}/drop', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: counterKey }),
  });
}
