import { useMutation } from '@tanstack/react-query';
import { unwrap, useApi } from '@tinhso/ui';
import { reporterHeaders } from '../phone/reporter.js';

/** "I have this too", and news of it from now on: in the inbox of an account, by SMS to a confirmed phone. Saying it twice is saying it once. */
export function useJoin(code: string, onJoined: () => unknown) {
  const api = useApi();
  return useMutation({
    mutationFn: async () => {
      const known = { params: { path: { code } }, headers: reporterHeaders() };
      await unwrap(api.POST('/api/v1/citizen/feedback/tickets/{code}/me-too', known));
      await unwrap(api.POST('/api/v1/citizen/feedback/tickets/{code}/followers', known));
    },
    onSuccess: onJoined,
  });
}
