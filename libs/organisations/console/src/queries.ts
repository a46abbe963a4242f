import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeOfficeRule, OfficeRuleSheet } from '@tinhso/organisations-contract';
import { unwrap, useApi } from '@tinhso/ui';

const key = ['staff', 'office-rules'] as const;

/** Rules of a unit; of the first one administered unless told. */
export function useOfficeRules(unitId: string | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, unitId ?? 'own'] as const,
    queryFn: ({ signal }) =>
      unwrap<OfficeRuleSheet>(api.GET('/api/v1/staff/office-rules', { params: { query: unitId ? { unitId } : {} }, signal })),
    placeholderData: (before) => before,
  });
}

export function useChangeRule() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeOfficeRule) => unwrap<OfficeRuleSheet>(api.POST('/api/v1/staff/office-rules', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
