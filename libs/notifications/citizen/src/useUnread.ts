import { useQuery } from '@tanstack/react-query';
import { useApi, useSession } from '@tinhso/ui';
import { unreadOptions } from './queries.js';

/** How many messages are unread; 0 for somebody who is not signed in. */
export function useUnread(): number {
  const { status } = useSession();
  return useQuery({ ...unreadOptions(useApi()), enabled: status === 'signed-in' }).data ?? 0;
}
