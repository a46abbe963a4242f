import { useMutation } from '@tanstack/react-query';
import { Button, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { securityMessages as messages } from '../security/messages.js';

/** For accounts that only an eID opens: leads to it and back to this page. */
export function EidProof() {
  const t = useT(messages);
  const api = useApi();
  const go = useMutation({
    mutationFn: () => {
      const returnTo = window.location.pathname + window.location.search;
      return unwrap<{ url: string }>(api.POST('/api/v1/citizen/eid/step-ups', { body: { level: 1, returnTo } }));
    },
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <>
      {go.isError && <ProblemNotice error={go.error} />}
      <Button icon="shield" block busy={go.isPending && t('security.busy')} onClick={() => go.mutate()}>
        {t('security.proof.useEid')}
      </Button>
    </>
  );
}
