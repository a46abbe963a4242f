import { useQuery } from '@tanstack/react-query';
import { actingStore, useActing, useApi, useSession } from '@tinhso/ui';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { actingOptions } from '../queries.js';

const OURS = 'delegation:';

/**
 * Keeps what the tab believes true: a right that is gone is said to be, and a link of a message (`?thay=`) opens in the name
 * that it is about.
 */
export function ActingKeeper() {
  const api = useApi();
  const { status, account } = useSession();
  const { acting, refusals } = useActing();
  const [search, setSearch] = useSearchParams();
  const [, navigate] = useLocation();
  const wanted = search.get('thay');
  const needed = Boolean(wanted) || Boolean(acting?.authority.startsWith(OURS));
  const list = useQuery({ ...actingOptions(api), enabled: status === 'signed-in' && needed, refetchInterval: needed ? 60_000 : false });
  const { refetch } = list;
  const rights = list.data?.items;

  useEffect(() => {
    if (refusals > 0) void refetch();
  }, [refusals, refetch]);

  useEffect(() => {
    const by = account?.id;
    if (!rights || !by) return;
    const find = (authority: string) => rights.find((right) => right.authority === authority);
    if (wanted) {
      const right = find(wanted);
      if (right) {
        const { authority, principal, until } = right;
        actingStore.choose({ authority, name: principal.name, kind: principal.kind, until, by });
      }
      setSearch(
        (before) => {
          before.delete('thay');
          return before;
        },
        { replace: true },
      );
    } else if (acting?.authority.startsWith(OURS) && !list.isFetching && !find(acting.authority)) actingStore.end();
  }, [rights, list.isFetching, wanted, acting, account?.id, setSearch, navigate]);
  return null;
}
