import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PaymentView, StartPayment } from '@tinhso/payments-contract';
import { forgetIdempotencyKey, idempotencyKey, liveKey, unwrap, useApi } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { paymentOptions } from './queries.js';

/** Begins to pay and goes to the gateway. The page of the attempt lies in the history behind it, for who presses "back". */
export function useStartPayment(wish: StartPayment) {
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const slot = `pay:${wish.way}:${wish.amount}:${[...wish.obligationIds].sort().join(',')}`;
  return useMutation({
    mutationFn: () =>
      unwrap<PaymentView>(api.POST('/api/v1/citizen/payments', { headers: { 'idempotency-key': idempotencyKey(slot) }, body: wish })),
    onSuccess: (payment) => {
      forgetIdempotencyKey(slot);
      queries.setQueryData(paymentOptions(api, payment.id).queryKey, payment);
      navigate(`/thanh-toan/${payment.id}`, { replace: true });
      if (payment.next?.kind === 'redirect') window.location.assign(payment.next.url);
    },
    onError: (error) => {
      // Refused, not unanswered: the next press is another one.
      if ('status' in error && error.status !== 0) forgetIdempotencyKey(slot);
      // Who is paying, or what is not due any more, is shown by what is looked up again.
      void queries.invalidateQueries({ queryKey: liveKey });
    },
  });
}
