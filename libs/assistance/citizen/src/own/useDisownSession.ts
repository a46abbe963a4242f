import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Disowned } from '@tinhso/assistance-contract';
import { unwrap, useApi } from '@tinhso/ui';
import { assistanceKeys } from '../queries.js';

/** One tap: no help was asked for. */
export function useDisownSession() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap<Disowned>(api.POST('/api/v1/citizen/assisted-sessions/{id}/disowning', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: assistanceKeys.own }),
  });
}
