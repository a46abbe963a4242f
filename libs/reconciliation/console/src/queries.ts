import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CloseCalendar, CloseReport, CountCash, ExplainDifference, ImportSettlement } from '@tinhso/reconciliation-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const KEY = ['staff', 'closes'] as const;

export const calendarOptions = (api: Api) =>
  queryOptions({ queryKey: [...KEY], queryFn: () => unwrap<CloseCalendar>(api.GET('/api/v1/staff/closes')) });

export const dayOptions = (api: Api, day: string) =>
  queryOptions({
    queryKey: [...KEY, day],
    queryFn: () => unwrap<CloseReport>(api.GET('/api/v1/staff/closes/{day}', { params: { path: { day } } })),
  });

/** Everything that is done to a day; each answers with the day as it is afterwards. */
export type CloseAct =
  | { readonly act: 'send'; readonly body: ImportSettlement }
  | { readonly act: 'fetch'; readonly way: string }
  | { readonly act: 'explain'; readonly body: ExplainDifference }
  | { readonly act: 'count'; readonly body: CountCash }
  | { readonly act: 'lock' };

export function useCloseAct(day: string, onDone?: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const params = { path: { day } };
  const call = (wish: CloseAct): Promise<CloseReport> => {
    switch (wish.act) {
      case 'send':
        return unwrap<CloseReport>(api.POST('/api/v1/staff/closes/{day}/settlements', { params, body: wish.body }));
      case 'fetch':
        return unwrap<CloseReport>(api.POST('/api/v1/staff/closes/{day}/settlements/fetching', { params, body: { way: wish.way } }));
      case 'explain':
        return unwrap<CloseReport>(api.POST('/api/v1/staff/closes/{day}/explanations', { params, body: wish.body }));
      case 'count':
        return unwrap<CloseReport>(api.POST('/api/v1/staff/closes/{day}/cash', { params, body: wish.body }));
      case 'lock':
        return unwrap<CloseReport>(api.POST('/api/v1/staff/closes/{day}/lock', { params }));
    }
  };
  return useMutation({
    mutationFn: call,
    onSuccess: (report) => {
      queries.setQueryData([...KEY, day], report);
      onDone?.();
    },
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: KEY }), queries.invalidateQueries({ queryKey: ['staff', 'ledger'] })]),
  });
}
