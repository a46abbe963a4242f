import { useMutation } from '@tanstack/react-query';
import type { ReportedTicket, ReportTicket } from '@tinhso/feedback-contract';
import { ApiError, forgetIdempotencyKey, idempotencyKey, unwrap, useApi } from '@tinhso/ui';
import { reporterHeaders } from '../phone/reporter.js';

const slot = 'feedback-report';

/** Sends a report once, however often it is pressed or tried again after a broken line. */
export function useSend(onSent: (ticket: ReportedTicket) => void) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: ReportTicket) =>
      unwrap<ReportedTicket>(
        api.POST('/api/v1/citizen/feedback/reports', {
          body,
          headers: { ...reporterHeaders(), 'idempotency-key': idempotencyKey(slot) },
        }),
      ),
    onSuccess: (ticket) => {
      forgetIdempotencyKey(slot);
      onSent(ticket);
    },
    onError: (error) => {
      // An answer was given: what is sent after it is another report. Without one it may have arrived.
      if (error instanceof ApiError && !error.isTemporary) forgetIdempotencyKey(slot);
    },
  });
}
