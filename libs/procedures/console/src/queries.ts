import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  CheckFault,
  CheckReport,
  Comparison,
  DesignedDetail,
  DesignedPage,
  DraftState,
  DraftView,
  VersionView,
} from '@tinhso/procedures-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const key = ['staff', 'procedures'] as const;

/** What narrows the list. */
export interface DesignFilter {
  q?: string;
  state?: DraftState;
}

/** Procedures that are worked out here or are being so. */
export function useDesigned(filter: DesignFilter) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, 'list', filter] as const,
    queryFn: ({ signal }) =>
      unwrap<DesignedPage>(api.GET('/api/v1/staff/procedures', { params: { query: { ...filter, limit: 100 } }, signal })),
    placeholderData: (before) => before,
  });
}

export function useDesignedDetail(code: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, 'detail', code] as const,
    queryFn: ({ signal }) => unwrap<DesignedDetail>(api.GET('/api/v1/staff/procedures/{code}', { params: { path: { code } }, signal })),
  });
}

export function draftOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...key, 'draft', id] as const,
    // What is on the screen goes before what is kept here; it is read again when a draft is opened again.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ signal }) => unwrap<DraftView>(api.GET('/api/v1/staff/procedures/drafts/{id}', { params: { path: { id } }, signal })),
  });
}

/** The draft as somebody else has saved it after the `known` state. */
export function useDraftOfOthers(id: string, known: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, 'theirs', id, known] as const,
    queryFn: ({ signal }) => unwrap<DraftView>(api.GET('/api/v1/staff/procedures/drafts/{id}', { params: { path: { id } }, signal })),
  });
}

export function useVersion(code: string, version: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, 'version', code, version] as const,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap<VersionView>(
        api.GET('/api/v1/staff/procedures/{code}/versions/{version}', { params: { path: { code, version } }, signal }) as never,
      ),
  });
}

/** What differs between two sides; a side is `1.001193@2` or the id of a draft. */
export function useComparison(from: string, to: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...key, 'comparison', from, to] as const,
    enabled: from !== '' && to !== '',
    queryFn: ({ signal }) =>
      unwrap<Comparison>(api.GET('/api/v1/staff/procedures/comparison', { params: { query: { from, to } }, signal }) as never),
  });
}

/**
 * What the server's check adds: whether the province has the units and people that the steps need. Asked for the state that was saved
 * at `savedAt`; what it said before stays until the answer comes.
 */
export function useHouseFaults(draftId: string, savedAt: string | undefined, enabled: boolean): readonly CheckFault[] {
  const api = useApi();
  const { data } = useQuery({
    queryKey: [...key, 'check', draftId, savedAt] as const,
    enabled: enabled && savedAt !== undefined,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<CheckReport>(api.GET('/api/v1/staff/procedures/drafts/{id}/check', { params: { path: { id: draftId } }, signal }) as never),
    select: ({ faults }) => faults.filter(({ code }) => houseFaults.has(code)),
  });
  return data ?? none;
}
const houseFaults: ReadonlySet<string> = new Set(['unit-missing', 'role-vacant']);
const none: readonly CheckFault[] = [];

type Call = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A command about drafts and versions; what is shown of them is read again afterwards, also after a refusal. */
export function useDesignCommand<T = DraftView>() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (send: (api: Api) => Call) => unwrap<T>(send(api) as never),
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === key[0] && queryKey[1] === key[1] && queryKey[2] !== 'draft',
      }),
  });
}
