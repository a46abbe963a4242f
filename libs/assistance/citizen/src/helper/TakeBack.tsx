import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TakenBack } from '@tinhso/assistance-contract';
import { Button, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { assistanceKeys } from '../queries.js';
import { helperMessages } from './messages.js';

/** Makes a filing a draft again and opens it. */
export function TakeBack({ filingId }: { filingId: string }) {
  const t = useT(helperMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const mend = useMutation({
    mutationFn: () =>
      unwrap<TakenBack>(api.POST('/api/v1/citizen/assisted-filings/{id}/taking-back', { params: { path: { id: filingId } } })),
    onSuccess: ({ draftId, procedureCode }) => {
      void queries.invalidateQueries({ queryKey: assistanceKeys.helper });
      navigate(`/nop/${procedureCode}/${draftId}?cau=check`);
    },
  });
  return (
    <>
      <Button look="quiet" small icon="pencil" busy={mend.isPending && t('assistance.filings.mending')} onClick={() => mend.mutate()}>
        {t('assistance.filings.mend')}
      </Button>
      {mend.isError && <ProblemNotice error={mend.error} />}
    </>
  );
}
