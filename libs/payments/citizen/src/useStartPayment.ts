import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ObligationView, PaymentView } from '@tinhso/payments-contract';
import { forgetIdempotencyKey, idempotencyKey, unwrap, useApi } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { obligationOptions, paymentOptions } from './queries.js';

/** Begins to pay and goes to the gateway. The page of the attempt lies in the history behind it, for who presses "back". */
export function useStartPayment({ id, amount }: Pick<ObligationView, 'id' | 'amount'>) {
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const slot = `pay:${id}`;
  return useMutation({
    mutationFn: () =>
      unwrap<PaymentView>(
        api.POST('/api/v1/citizen/obligations/{id}/payments', {
          params: { path: { id } },
          headers: { 'idempotency-key': idempotencyKey(slot) },
          body: { amount },
        }),
      ),
    onSuccess: (payment) => {
      forgetIdempotencyKey(slot);
      queries.setQueryData(paymentOptions(api, payment.id).queryKey, payment);
      navigate(`/thanh-toan/${payment.id}`, { replace: true });
      if (payment.payUrl) window.location.assign(payment.payUrl);
    },
    onError: (error) => {
      // Refused, not unanswered: the next press is another one.
      if ('status' in error && error.status !== 0) forgetIdempotencyKey(slot);
      void queries.invalidateQueries({ queryKey: obligationOptions(api, id).queryKey });
    },
  });
}
