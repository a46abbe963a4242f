import { queryOptions } from '@tanstack/react-query';
import {
  publicStates,
  type ObligationView,
  type OwnPayments,
  type PaymentView,
  type PayWays,
  type ReceiptMail,
} from '@tinhso/payments-contract';
import { ApiError, liveKey, unwrap, type Api } from '@tinhso/ui';

const WAITING_MS = 2_000;
const HELD_MS = 5_000;

/** What the citizen owes and has paid. */
export function ownPaymentsOptions(api: Api) {
  return queryOptions({
    queryKey: [...liveKey, 'payments'],
    queryFn: () => unwrap<OwnPayments>(api.GET('/api/v1/citizen/payments', {})),
    // What somebody is paying is free again, or paid, in a while.
    refetchInterval: ({ state }) => (state.data?.due.some((each) => each.state === 'held') ? HELD_MS : false),
  });
}

/** The ways to pay that are connected; they hardly ever change. */
export function waysOptions(api: Api) {
  return queryOptions({
    queryKey: ['payment-ways'],
    queryFn: () => unwrap<PayWays>(api.GET('/api/v1/citizen/payment-ways', {})),
    staleTime: 5 * 60_000,
  });
}

/** Whether receipts come by mail. */
export function receiptMailOptions(api: Api) {
  return queryOptions({
    queryKey: ['receipt-mail'],
    queryFn: () => unwrap<ReceiptMail>(api.GET('/api/v1/citizen/receipt-mail', {})),
  });
}

/** Something to be paid; `null` when it is nobody's business of this citizen. Asked again while somebody is paying it. */
export function obligationOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...liveKey, 'obligation', id],
    queryFn: () => orNull(unwrap<ObligationView>(api.GET('/api/v1/citizen/obligations/{id}', { params: { path: { id } } }))),
    refetchInterval: ({ state }) => (state.data?.state === 'held' ? HELD_MS : false),
    // Whoever comes back from the gateway must not be shown what was before.
    staleTime: 0,
  });
}

/** An attempt to pay; asked again until it has an end, and its receipt is made. */
export function paymentOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...liveKey, 'payment', id],
    queryFn: () => orNull(unwrap<PaymentView>(api.GET('/api/v1/citizen/payments/{id}', { params: { path: { id } } }))),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? WAITING_MS : false),
    staleTime: 0,
  });
}

function isUnderWay(payment: PaymentView | null | undefined): boolean {
  if (!payment) return false;
  const making = payment.items.some(({ receipt }) => receipt !== undefined && receipt.documentId === undefined);
  return making || publicStates[payment.state] === 'waiting' || payment.state === 'refunding';
}

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
