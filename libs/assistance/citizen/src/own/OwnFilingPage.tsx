import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConfirmedFiling, Disowned, WholeFiling } from '@tinhso/assistance-contract';
import { Button, Empty, LinkButton, Notice, Page, ProblemNotice, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { CaseNote } from '../CaseNote.js';
import { DeclareAndConfirm } from '../DeclareAndConfirm.js';
import { FilingTag } from '../FilingTag.js';
import { messages } from '../messages.js';
import { ConfirmedOutcome, DisownedOutcome } from '../Outcomes.js';
import { assistanceKeys, filingOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { Whole } from '../Whole.js';
import { ownMessages } from './messages.js';

/** `/viec-lam-giup/<id>`: everything that was prepared, to be filed or disowned with one press each. */
export function OwnFilingPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(ownMessages);
  const words = useT(messages);
  const { status } = useSession();
  const filing = useQuery({ ...filingOptions(useApi(), params.id ?? ''), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={filing.data?.procedure.title ?? t('assistance.own.title')} back="/viec-lam-giup">
      {filing.data ? (
        <Filing filing={filing.data} />
      ) : filing.data === null ? (
        <Empty
          icon="search"
          title={t('assistance.own.gone')}
          action={<LinkButton href="/viec-lam-giup">{t('assistance.own.list')}</LinkButton>}
        >
          {t('assistance.own.goneDetail')}
        </Empty>
      ) : filing.isError ? (
        <ProblemNotice error={filing.error} onRetry={() => void filing.refetch()} />
      ) : (
        <Skeleton label={words('assistance.loading')} lines={8} />
      )}
    </Page>
  );
}

function Filing({ filing }: { filing: WholeFiling }) {
  const t = useT(ownMessages);
  const words = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const path = { params: { path: { id: filing.id } } };
  const refresh = () => queries.invalidateQueries({ queryKey: assistanceKeys.own });
  const confirming = useMutation({
    mutationFn: () =>
      unwrap<ConfirmedFiling>(
        api.POST('/api/v1/citizen/assisted-matters/filings/{id}/confirmation', { ...path, body: { declared: true } }),
      ),
    onSettled: refresh,
  });
  const disowning = useMutation({
    mutationFn: () => unwrap<Disowned>(api.POST('/api/v1/citizen/assisted-matters/filings/{id}/disowning', path)),
    onSettled: refresh,
  });
  if (confirming.data)
    return (
      <ConfirmedOutcome confirmed={confirming.data}>
        <LinkButton block href={`/ho-so/${confirming.data.dossier.id}`}>
          {t('assistance.own.dossier', { code: confirming.data.dossier.code })}
        </LinkButton>
      </ConfirmedOutcome>
    );
  const { state, declaration, dossier, disowned } = filing;
  return (
    <>
      <h1>{state === 'provisional' ? t('assistance.own.check') : filing.procedure.title}</h1>
      {state === 'provisional' ? <p className="lead">{t('assistance.own.checkLead')}</p> : <FilingTag state={state} />}
      {disowning.data && <DisownedOutcome disowned={disowning.data} />}
      {state === 'expired' && (
        <Notice tone="warn">
          <p>{t('assistance.own.expired')}</p>
        </Notice>
      )}
      {filing.case && !disowning.data && <CaseNote about={filing.case} />}
      <Whole filing={filing} />
      {dossier && !disowned && (
        <LinkButton block look="secondary" href={`/ho-so/${dossier.id}`}>
          {t('assistance.own.dossier', { code: dossier.code })}
        </LinkButton>
      )}
      {state === 'provisional' && declaration && <DeclareAndConfirm declaration={declaration} confirming={confirming} />}
      {disowning.isError && <ProblemNotice error={disowning.error} />}
      {!disowned && !disowning.data && (state === 'provisional' || state === 'confirmed') && (
        <div className="section">
          <Button look="danger" block busy={disowning.isPending && words('assistance.disowning')} onClick={() => disowning.mutate()}>
            {words('assistance.disown')}
          </Button>
        </div>
      )}
    </>
  );
}
