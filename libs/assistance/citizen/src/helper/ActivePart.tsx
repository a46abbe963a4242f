import { useMutation } from '@tanstack/react-query';
import type { AssistedSession } from '@tinhso/assistance-contract';
import { actingStore, Button, Buttons, formatMoment, ProblemNotice, useActing, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { actingFor, endActing } from './acting.js';
import { helperMessages } from './messages.js';
import { useBeginHelping } from './useBeginHelping.js';

/** The session goes on: what to do next, and the one tap that ends it. */
export function ActivePart({ session }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  const lang = useLang();
  const api = useApi();
  const { account } = useSession();
  const { acting } = useActing();
  const begin = useBeginHelping();
  const [, navigate] = useLocation();
  const by = account?.id;
  const here = acting?.authority === `assisted:${session.id}`;
  // Agreed on the person's own phone, or opened again in another tab.
  useEffect(() => {
    if (by && !acting) actingStore.choose(actingFor(session, by));
  }, [by, acting, session]);
  const end = useMutation({
    mutationFn: () => endActing(api, actingFor(session, by ?? '')),
    onSuccess: () => {
      if (here) actingStore.choose(undefined);
      begin({ ...session, state: 'ended' });
    },
  });
  const go = (path: string) => {
    begin(session);
    navigate(path);
  };
  return (
    <>
      <h1>{t('assistance.active.title', { name: session.personName })}</h1>
      <p className="lead">{t('assistance.active.lead', { when: formatMoment(session.expiresAt, lang, new Date()) })}</p>
      {end.isError && <ProblemNotice error={end.error} />}
      <div className="section">
        <Buttons stack>
          <Button block onClick={() => go('/thu-tuc')}>
            {t('assistance.active.choose')}
          </Button>
          <Button look="secondary" block onClick={() => go('/ho-so')}>
            {t('assistance.active.drafts')}
          </Button>
          <Button look="danger" block busy={end.isPending && t('assistance.active.ending')} onClick={() => end.mutate()}>
            {t('assistance.active.end')}
          </Button>
        </Buttons>
      </div>
    </>
  );
}
