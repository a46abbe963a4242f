import { useMutation } from '@tanstack/react-query';
import type { AssistedSession } from '@tinhso/assistance-contract';
import { Button, LinkButton, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { helperMessages } from './messages.js';
import { useBeginHelping } from './useBeginHelping.js';

/** For people without a phone: a paper is printed, read out, signed and kept by the team. */
export function ConsentBySlip({ session }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  const api = useApi();
  const begin = useBeginHelping();
  const sign = useMutation({
    mutationFn: () =>
      unwrap<AssistedSession>(
        api.POST('/api/v1/citizen/assisted-sessions/{id}/consent-slip', { params: { path: { id: session.id } }, body: { signed: true } }),
      ),
    onSuccess: begin,
  });
  return (
    <>
      <h1>{t('assistance.consent.slip')}</h1>
      <p className="lead">{t('assistance.consent.slipLead', { name: session.personName })}</p>
      <div className="section stack">
        {sign.isError && <ProblemNotice error={sign.error} />}
        <LinkButton look="secondary" block icon="document" href={`/ho-tro/phien/${session.id}/phieu-dong-y`}>
          {t('assistance.consent.print')}
        </LinkButton>
        <Button block busy={sign.isPending && t('assistance.consent.busy')} onClick={() => sign.mutate()}>
          {t('assistance.consent.signed')}
        </Button>
      </div>
    </>
  );
}
