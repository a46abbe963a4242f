import { useQuery } from '@tanstack/react-query';
import { actingStore, useActing, useApi, useSession } from '@tinhso/ui';
import { useEffect } from 'react';
import { sessionOptions } from '../queries.js';
import { helpsSomebody, sessionOf } from './acting.js';

/** Keeps what the tab believes of an assisted session true: one that ended elsewhere is said to be over. */
export function AssistedKeeper() {
  const api = useApi();
  const { status, account } = useSession();
  const { acting, refusals } = useActing();
  const helping = helpsSomebody(acting) ? acting : undefined;
  const enabled = status === 'signed-in' && helping !== undefined;
  const { data, isFetching, refetch } = useQuery({
    ...sessionOptions(api, helping ? sessionOf(helping) : ''),
    enabled,
    refetchInterval: enabled ? 30_000 : false,
  });
  useEffect(() => {
    if (refusals > 0 && helping) void refetch();
  }, [refusals, helping, refetch]);
  useEffect(() => {
    if (!helping || isFetching || data === undefined) return;
    if (data?.state !== 'active' || helping.by !== account?.id) actingStore.end();
  }, [helping, data, isFetching, account?.id]);
  return null;
}
