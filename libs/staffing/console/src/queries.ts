import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AbsenceList, AbsenceView, ColleagueList, HandedOverPassword, Member, MemberList } from '@tinhso/staffing-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

/** What narrows the list of staff. */
export interface MemberFilter {
  q?: string;
  unitId?: string;
  role?: string;
  past?: boolean;
}

const key = ['staff', 'members'] as const;

function membersOptions(api: Api, filter: MemberFilter) {
  return queryOptions({
    queryKey: [...key, filter] as const,
    queryFn: ({ signal }) => unwrap<MemberList>(api.GET('/api/v1/staff/members', { params: { query: filter as never }, signal })),
    placeholderData: (before) => before,
  });
}

export const useMembers = (filter: MemberFilter) => useQuery(membersOptions(useApi(), filter));

export function useAbsences(own: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['staff', 'absences', own] as const,
    queryFn: ({ signal }) => unwrap<AbsenceList>(api.GET(own ? '/api/v1/staff/own-absences' : '/api/v1/staff/absences', { signal })),
  });
}

/** Who could stand in; asked once both days are known. `absentId` empty: for oneself. */
export function useColleagues(absentId: string | undefined, from: string, to: string, enabled: boolean) {
  const api = useApi();
  const query = { from, to };
  return useQuery({
    queryKey: ['staff', 'colleagues', absentId ?? 'own', from, to] as const,
    enabled,
    queryFn: ({ signal }) =>
      unwrap<ColleagueList>(
        absentId === undefined
          ? api.GET('/api/v1/staff/colleagues', { params: { query }, signal })
          : api.GET('/api/v1/staff/members/{id}/colleagues', { params: { path: { id: absentId }, query }, signal }),
      ),
  });
}

type Send<T> = (api: Api) => Promise<{ data?: unknown; error?: unknown; response: Response }> & { readonly __answer?: T };

/** A command about staff; the lists are read again afterwards, also after a refusal: somebody may have been quicker. */
export function useStaffCommand<T = Member | HandedOverPassword | AbsenceView>() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (send: Send<T>) => unwrap<T>(send(api) as never),
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'staff' && ['members', 'absences'].includes(String(queryKey[1])),
      }),
  });
}
