import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CitizenMe, SecondFactorChallenge } from '@tinhso/identity-contract';
import { ApiError, ProblemNotice, Skeleton, useSession, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { withReturn } from '../return-path.js';
import { SecondStep } from '../second-step/SecondStep.js';
import type { EidErrandKind } from './EidReturnPage.js';
import { EidRefusal } from './EidRefusal.js';
import { messages } from './messages.js';
import { challengeOfHash } from './second-step.js';

/** All went well: takes up the session that the server has given the browser, or asks for the second step, then goes on. */
export function EidArrival({ errand, to }: { errand: EidErrandKind; to: string }) {
  const t = useT(messages);
  const search = useSearch();
  const { session } = useSession<CitizenMe>();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [challenge, setChallenge] = useState<SecondFactorChallenge>();
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
    const asked = challengeOfHash(window.location.hash);
    if (asked) setChallenge(asked);
    else mutate();
  }, [mutate]);
  if (challenge)
    return (
      <SecondStep
        challenge={challenge}
        onPassed={(tokens) => {
          session.signInWith(tokens);
          navigate(to, { replace: true });
        }}
        onStartOver={() => navigate(withReturn('/dang-nhap', search), { replace: true })}
      />
    );
  if (arrive.data === 'ended') return <EidRefusal outcome="unsigned" errand={errand} to={to} />;
  if (arrive.isError) return <ProblemNotice error={arrive.error} onRetry={() => mutate()} />;
  return <Skeleton label={t('eid.return.working')} lines={3} />;
}
