import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssistanceCase, CaseList, Counts, Team, TeamList } from '@tinhso/assistance-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const key = ['staff', 'assistance'] as const;

export const teamsOptions = (api: Api) =>
  queryOptions({ queryKey: [...key, 'teams'], queryFn: () => unwrap<TeamList>(api.GET('/api/v1/staff/assistance/teams')) });

export const countsOptions = (api: Api, query: { from: string; to: string }) =>
  queryOptions({
    queryKey: [...key, 'counts', query] as const,
    queryFn: () => unwrap<Counts>(api.GET('/api/v1/staff/assistance/counts', { params: { query } })),
    placeholderData: (before: Counts | undefined) => before,
  });

export const casesOptions = (api: Api, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...key, 'cases', cursor ?? ''] as const,
    queryFn: () => unwrap<CaseList>(api.GET('/api/v1/staff/assistance/cases', { params: { query: cursor ? { cursor } : {} } })),
  });

export const caseOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...key, 'case', id] as const,
    queryFn: () => unwrap<AssistanceCase>(api.GET('/api/v1/staff/assistance/cases/{id}', { params: { path: { id } } })),
  });

type Answer = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A command; everything about assisted service is asked again afterwards, also after a refusal: somebody may have been quicker. */
export function useAssistanceCommand<T = Team>() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (send: (api: Api) => Answer) => unwrap<T>(send(api) as never),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
