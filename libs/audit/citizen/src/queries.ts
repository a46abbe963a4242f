import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AccessLogPage } from '@tinhso/audit-contract';
import { mineKey, unwrap, type Api } from '@tinhso/ui';

/** What the list is narrowed to. */
export interface AccessLogFilter {
  readonly year?: number;
  readonly unitId?: string;
}

const path = '/api/v1/citizen/access-log';

/** The log, newest first, page by page; the first page brings the summary. */
export function accessLogOptions(api: Api, filter: AccessLogFilter) {
  return infiniteQueryOptions({
    queryKey: [...mineKey, 'access-log', filter],
    queryFn: ({ pageParam }) =>
      unwrap<AccessLogPage>(api.GET(path, { params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
