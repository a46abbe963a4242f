import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProposeWaiver, StaffWaiver, StaffWaiverDetail, StaffWaiverList, WaiverView } from '@tinhso/payments-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

/** Rules of exemption, newest first. */
export function waiversOptions(api: Api, view: WaiverView) {
  return queryOptions({
    queryKey: ['staff', 'waivers', view],
    queryFn: () => unwrap<StaffWaiverList>(api.GET('/api/v1/staff/waivers', { params: { query: { view } } })),
  });
}

/** One rule with the people whom it names. Every reading is recorded: it is not asked for again by itself. */
export function waiverOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: ['staff', 'waiver', id],
    queryFn: () => unwrap<StaffWaiverDetail>(api.GET('/api/v1/staff/waivers/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** What may be done about one. */
export type WaiverAct = 'approve' | 'reject' | 'end';

/** After any of it the rules are as the server says. */
function useFresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['staff', 'waivers'] });
}

export function useWaiverAct(id: string, onDone: () => void) {
  const api = useApi();
  const fresh = useFresh();
  return useMutation({
    mutationFn: ({ act, reason }: { act: WaiverAct; reason: string }) => {
      const params = { path: { id } };
      switch (act) {
        case 'approve':
          return unwrap<StaffWaiver>(api.POST('/api/v1/staff/waivers/{id}/approval', { params }));
        case 'reject':
          return unwrap<StaffWaiver>(api.POST('/api/v1/staff/waivers/{id}/rejection', { params, body: { reason } }));
        case 'end':
          return unwrap<StaffWaiver>(api.POST('/api/v1/staff/waivers/{id}/end', { params, body: { reason } }));
      }
    },
    onSettled: fresh,
    onSuccess: onDone,
  });
}

export function useProposeWaiver(onDone: () => void) {
  const api = useApi();
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: ProposeWaiver) => unwrap<StaffWaiver>(api.POST('/api/v1/staff/waivers', { body })),
    onSettled: fresh,
    onSuccess: onDone,
  });
}
