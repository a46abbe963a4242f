import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AuditPage, AuditQuery, AuditState, FlagPage, FlagQuery } from '@tinhso/audit-contract';
import { unwrap, type Api } from '@tinhso/ui';

const auditKey = ['staff', 'audit'] as const;
export const flagsKey = [...auditKey, 'flags'] as const;
const REFRESH_MS = 30_000;

/** How far the log is sealed; asked for again by itself. */
export function auditStateOptions(api: Api) {
  return queryOptions({
    queryKey: [...auditKey, 'state'],
    queryFn: () => unwrap<AuditState>(api.GET('/api/v1/staff/audit/state')),
    refetchInterval: REFRESH_MS,
  });
}

/** Signs of unusual access, newest first. */
export function flagsOptions(api: Api, state: NonNullable<FlagQuery['state']>) {
  return infiniteQueryOptions({
    queryKey: [...flagsKey, state],
    queryFn: ({ pageParam }) =>
      unwrap<FlagPage>(api.GET('/api/v1/staff/audit/flags', { params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/** Rows of the log. Never asked for again by itself: each search is recorded. */
export function entriesOptions(api: Api, query: AuditQuery | undefined, asked: number) {
  return infiniteQueryOptions({
    queryKey: [...auditKey, 'entries', query, asked],
    queryFn: ({ pageParam }) =>
      unwrap<AuditPage>(
        api.POST('/api/v1/staff/audit/entries/search', { body: { ...query, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: query !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });
}
