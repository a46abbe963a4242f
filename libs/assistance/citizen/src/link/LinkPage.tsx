import { useMutation, useQuery } from '@tanstack/react-query';
import type { ConfirmedFiling, Disowned, LinkPreview, LinkView } from '@tinhso/assistance-contract';
import { ApiError, Button, Empty, Notice, Page, ProblemNotice, Skeleton, SummaryList, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { CaseNote } from '../CaseNote.js';
import { DeclareAndConfirm } from '../DeclareAndConfirm.js';
import { messages } from '../messages.js';
import { ConfirmedOutcome, DisownedOutcome } from '../Outcomes.js';
import { Whole } from '../Whole.js';
import { CodeStep } from './CodeStep.js';
import { linkMessages } from './messages.js';

/** `/xac-nhan/<secret>`: opened from a message on any phone, without an account. */
export function LinkPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(linkMessages);
  const words = useT(messages);
  const api = useApi();
  const token = params.token ?? '';
  const preview = useQuery({
    queryKey: ['assisted-link', token],
    queryFn: () => unwrap<LinkPreview>(api.POST('/api/v1/public/assisted-confirmations/preview', { body: { token } })),
    retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isTemporary,
  });
  const unknown = preview.error instanceof ApiError && (preview.error.status === 404 || preview.error.status === 422);
  return (
    <Page title={t('assistance.link.title')} back="/" bottomBar={false}>
      {preview.data ? (
        <Opened token={token} preview={preview.data} onChange={() => void preview.refetch()} />
      ) : unknown ? (
        <Empty icon="search" title={t('assistance.link.unknown')}>
          {t('assistance.link.unknownDetail')}
        </Empty>
      ) : preview.isError ? (
        <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
      ) : (
        <Skeleton label={words('assistance.loading')} lines={5} />
      )}
    </Page>
  );
}

function Opened({ token, preview, onChange }: { token: string; preview: LinkPreview; onChange: () => void }) {
  const t = useT(linkMessages);
  const words = useT(messages);
  const api = useApi();
  const [view, setView] = useState<LinkView>();
  const confirming = useMutation({
    mutationFn: () =>
      unwrap<ConfirmedFiling>(
        api.POST('/api/v1/public/assisted-confirmations/confirmation', { body: { token, pass: view?.pass ?? '', declared: true } }),
      ),
  });
  const disowning = useMutation({
    mutationFn: () => unwrap<Disowned>(api.POST('/api/v1/public/assisted-confirmations/disowning', { body: { token } })),
    onSettled: onChange,
  });
  const { state, procedure, office, helper, disowned, dossierCode = '' } = preview;
  const disown = !disowned && !disowning.data && (state === 'provisional' || state === 'confirmed') && (
    <div className="section">
      {disowning.isError && <ProblemNotice error={disowning.error} />}
      <Button look="danger" block busy={disowning.isPending && words('assistance.disowning')} onClick={() => disowning.mutate()}>
        {words('assistance.disown')}
      </Button>
    </div>
  );
  if (disowning.data) return <DisownedOutcome disowned={disowning.data} />;
  if (confirming.data) return <ConfirmedOutcome confirmed={confirming.data}>{disown}</ConfirmedOutcome>;
  if (state === 'provisional' && view)
    return (
      <>
        <h1>{t('assistance.link.check')}</h1>
        <Whole filing={view.filing} />
        <DeclareAndConfirm declaration={view.filing.declaration ?? ''} confirming={confirming} />
        {disown}
      </>
    );
  return (
    <>
      <h1>{t('assistance.link.heading')}</h1>
      {state === 'provisional' && <p className="lead">{t('assistance.link.lead')}</p>}
      <SummaryList
        title={procedure.title}
        items={[
          { label: words('assistance.madeBy'), value: words('assistance.helper', helper) },
          { label: words('assistance.confirmed.office'), value: office },
        ]}
      />
      {state === 'provisional' ? (
        <CodeStep token={token} preview={preview} onView={setView} onChange={onChange} />
      ) : preview.case ? (
        <CaseNote about={preview.case} />
      ) : (
        <Notice tone={state === 'confirmed' ? 'ok' : 'warn'}>
          <p>
            <strong>{t(`assistance.link.${state === 'taken_back' ? 'unknown' : state}`)}</strong>
          </p>
          <p>{state === 'taken_back' ? t('assistance.link.unknownDetail') : t(`assistance.link.${state}Detail`, { code: dossierCode })}</p>
        </Notice>
      )}
      {disown}
    </>
  );
}
