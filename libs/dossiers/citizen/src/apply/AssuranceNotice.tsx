import { useMutation } from '@tanstack/react-query';
import type { CitizenMe, EidRedirect } from '@tinhso/identity-contract';
import { ApiError, Button, Notice, ProblemNotice, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { messages } from './messages.js';

/** Level that the procedure asks for and this session has not reached; undefined when there is nothing to do. */
export function useMissingAssurance(required: 1 | 2 | undefined): 1 | 2 | undefined {
  const { account } = useSession<CitizenMe>();
  return required !== undefined && account && account.assurance < required ? required : undefined;
}

/**
 * Says that the procedure asks for a level of the eID, and lets the person prove it now: what is typed is kept, the draft is saved, and
 * the way back leads to the same question. Without a keeper it only tells, unless everything is saved already (`proveHere`).
 */
export function AssuranceNotice({ level, keeper, proveHere }: { level: 1 | 2; keeper?: DraftKeeper; proveHere?: boolean }) {
  const t = useT(messages);
  const prove = useProof(level, keeper);
  return (
    <div className="section stack">
      <Notice tone="warn" icon="shield">
        <p>{t('dossiers.assurance.needed', { level })}</p>
        {keeper || proveHere ? (
          <p className="small">{t('dossiers.assurance.kept')}</p>
        ) : (
          <p className="small">{t('dossiers.assurance.later')}</p>
        )}
      </Notice>
      {prove.isError && <ProblemNotice error={prove.error} />}
      {(keeper ?? proveHere) && (
        <Button look="secondary" block icon="idCard" busy={prove.isPending && t('dossiers.assurance.going')} onClick={() => prove.mutate()}>
          {t('dossiers.assurance.act', { level })}
        </Button>
      )}
    </div>
  );
}

function useProof(level: 1 | 2, keeper: DraftKeeper | undefined) {
  const api = useApi();
  return useMutation({
    mutationFn: async () => {
      await keeper?.flush();
      const body = { level, returnTo: window.location.pathname + window.location.search };
      const stepUp = unwrap<EidRedirect>(api.POST('/api/v1/citizen/eid/step-ups', { body }));
      const { url } = await stepUp.catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.code !== 'eid-not-linked') throw error;
        // The first time: the eID is linked to the account on the same way.
        return unwrap<EidRedirect>(api.POST('/api/v1/citizen/eid/links', { body }));
      });
      window.location.assign(url);
      // The page is being left; the button stays busy until it is gone.
      await new Promise<never>(() => undefined);
    },
  });
}
