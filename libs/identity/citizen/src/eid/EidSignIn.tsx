import { useQuery } from '@tanstack/react-query';
import { Button, ProblemNotice, useApi, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import { returnPath } from '../return-path.js';
import { messages } from './messages.js';
import { eidOfferOptions } from './queries.js';
import { useEidVisit } from './useEidVisit.js';

/** The other way in: the national eID, honest about being a trial. Nothing where no provider is set. */
export function EidSignIn() {
  const t = useT(messages);
  const offer = useQuery(eidOfferOptions(useApi())).data;
  const visit = useEidVisit(returnPath(useSearch()));
  if (!offer?.available) return null;
  return (
    <div className="section stack">
      {visit.isError && <ProblemNotice error={visit.error} />}
      <Button look="secondary" block busy={visit.isPending && t('eid.going')} onClick={() => visit.mutate({ kind: 'sign-in' })}>
        {t(offer.trial ? 'eid.signInTrial' : 'eid.signIn')}
      </Button>
      {offer.trial && <p className="hint">{t('eid.trialNote')}</p>}
    </div>
  );
}
