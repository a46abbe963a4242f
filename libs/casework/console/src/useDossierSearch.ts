import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { WorklistPage } from '@tinhso/casework-contract';
import { unwrap, useApi } from '@tinhso/ui';

/** Dossiers whose code or applicant matches, for the command palette; the first eight open ones. Nothing is asked for under two characters. */
export function useDossierSearch(q: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['staff', 'search', q],
    queryFn: ({ signal }) =>
      unwrap<WorklistPage>(api.GET('/api/v1/staff/worklist', { params: { query: { list: 'open', q, limit: 8 } }, signal })),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
