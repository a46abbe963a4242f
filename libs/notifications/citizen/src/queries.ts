import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { liveKey, unwrap, type Api } from '@tinhso/ui';

export const unreadKey = ['mine', 'unread'] as const;

const path = '/api/v1/citizen/notifications';

/** Unread messages of the inbox. */
export function unreadOptions(api: Api) {
  return queryOptions({
    queryKey: unreadKey,
    queryFn: async () => (await unwrap<NotificationPage>(api.GET(path, { params: { query: { limit: 1 } } }))).unread,
  });
}

/** The inbox, newest first, page by page. */
export function inboxOptions(api: Api) {
  return infiniteQueryOptions({
    queryKey: [...liveKey, 'notifications'],
    queryFn: ({ pageParam }) => unwrap<NotificationPage>(api.GET(path, { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
