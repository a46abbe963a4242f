import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActingList, DelegationDetail, DelegationOverview, DelegationView } from '@tinhso/delegation-contract';
import { ApiError, liveKey, unwrap, useApi, type Api } from '@tinhso/ui';

/** Under the live key: a message may tell that a right was given, taken or ended. */
const key = [...liveKey, 'delegation'] as const;

export function overviewOptions(api: Api) {
  return queryOptions({ queryKey: [...key, 'all'], queryFn: () => unwrap<DelegationOverview>(api.GET('/api/v1/citizen/delegations')) });
}

/** For whom the signed-in person may act now. */
export function actingOptions(api: Api) {
  return queryOptions({ queryKey: [...key, 'acting'], queryFn: () => unwrap<ActingList>(api.GET('/api/v1/citizen/acting')) });
}

/** One right with its history; null when there is none for this person. */
export function delegationOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...key, id],
    queryFn: async () => {
      try {
        return await unwrap<DelegationDetail>(api.GET('/api/v1/citizen/delegations/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
        throw error;
      }
    },
  });
}

/** What can be done to a right with one press. */
export type DelegationAct = 'acceptance' | 'refusal' | 'end' | 'restoration';

/** Does it, and has everything about rights asked again. */
export function useDelegationAct() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { id: string; act: DelegationAct }) =>
      unwrap<DelegationView>(api.POST(`/api/v1/citizen/delegations/{id}/${act}`, { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Has everything about rights asked again. */
export function useRefreshDelegations() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: key });
}
