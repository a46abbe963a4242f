import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, ProblemNotice, Skeleton, useSession, useT } from '@tinhso/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { EidErrandKind } from './EidReturnPage.js';
import { EidRefusal } from './EidRefusal.js';
import { messages } from './messages.js';

/** All went well: takes up the session that the server has given the browser, then goes on to where the person was. */
export function EidArrival({ errand, to }: { errand: EidErrandKind; to: string }) {
  const t = useT(messages);
  const { session } = useSession();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const arrive = useMutation({
    mutationFn: async () => {
      const outcome = await session.refresh();
      if (outcome === 'unreachable') throw new ApiError(0, { code: 'network' });
      return outcome;
    },
    onSuccess: async (outcome) => {
      if (outcome !== 'renewed') return;
      await queries.invalidateQueries();
      navigate(to, { replace: true });
    },
  });
  const begun = useRef(false);
  const { mutate } = arrive;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  if (arrive.data === 'ended') return <EidRefusal outcome="unsigned" errand={errand} to={to} />;
  if (arrive.isError) return <ProblemNotice error={arrive.error} onRetry={() => mutate()} />;
  return <Skeleton label={t('eid.return.working')} lines={3} />;
}
