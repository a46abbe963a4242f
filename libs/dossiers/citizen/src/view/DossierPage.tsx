import { useQuery } from '@tanstack/react-query';
import { isClosed, type CitizenDossier } from '@tinhso/dossiers-contract';
import { LinkButton, Page, ProblemNotice, ReadAloud, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import type { PaperAct } from '../papers-port.js';
import { dossierOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { StatusTag } from '../StatusTag.js';
import { AskBox } from './AskBox.js';
import { Results, Slips } from './Documents.js';
import { History } from './History.js';
import { messages } from './messages.js';
import { PayBox } from './PayBox.js';
import { Payments } from './Payments.js';
import { RefusalBox } from './RefusalBox.js';
import { Correct } from './Correct.js';
import { ReturnBox } from '../returning/ReturnBox.js';
import { RatingBox } from './RatingBox.js';
import { Revisions } from './Revisions.js';
import { Stated } from './Stated.js';
import { WhoHasIt } from './WhoHasIt.js';
import { Withdraw } from './Withdraw.js';

const whileMaking = 2_000;

/** `/ho-so/<id>`: what is asked of the citizen first, then who has it and since when, then what happened. Follows by itself. */
export function DossierPage({ params, paperAct }: { params: Readonly<Record<string, string>>; paperAct?: PaperAct }) {
  const t = useT(messages);
  const { status } = useSession();
  const dossier = useQuery({
    ...dossierOptions(useApi(), params.id ?? ''),
    enabled: status !== 'anonymous',
    // A document is made within seconds; nobody should have to reload for it.
    refetchInterval: ({ state }) => (state.data?.documents.some((each) => each.state === 'requested') ? whileMaking : false),
  });
  if (status === 'anonymous') return <SignInFirst />;
  if (dossier.data) return <Loaded dossier={dossier.data} paperAct={paperAct} />;
  if (dossier.data === null) return <Gone />;
  return (
    <Page title={t('dossiers.view.mine')} back="/ho-so">
      {dossier.isError ? (
        <ProblemNotice error={dossier.error} onRetry={() => void dossier.refetch()} />
      ) : (
        <Skeleton label={t('dossiers.view.loading')} lines={9} />
      )}
    </Page>
  );
}

function Loaded({ dossier, paperAct }: { dossier: CitizenDossier; paperAct?: PaperAct }) {
  const t = useT(messages);
  const { code, procedure, status, statusText } = dossier;
  return (
    <Page
      title={`${procedure.title} ${code}`}
      barTitle={t('dossiers.view.mine')}
      back="/ho-so"
      action={<ReadAloud />}
      crumbs={[{ href: '/ho-so', label: t('dossiers.view.mine') }]}
    >
      <p className="kicker num">{code}</p>
      <h1>{procedure.title}</h1>
      <p className="status-line" role="status">
        <StatusTag status={status} text={statusText} />
      </p>
      {dossier.filedBy && <p className="quiet">{t('dossiers.view.filedBy', { who: dossier.filedBy.text })}</p>}
      {dossier.coSignatures.map(({ title, name }) => (
        <p className="quiet" key={name}>
          {t('dossiers.cosigned.title')}: {name} ({title})
        </p>
      ))}
      {dossier.request && !dossier.request.answeredAt && <AskBox dossierId={dossier.id} request={dossier.request} />}
      <PayBox dossier={dossier} />
      {dossier.refusal && <RefusalBox refusal={dossier.refusal} procedureCode={procedure.code} />}
      <Results documents={dossier.documents.filter(isResult)} code={code} />
      <ReturnBox dossier={dossier} />
      <RatingBox dossier={dossier} />
      <WhoHasIt dossier={{ ...dossier, coming: dossier.process.coming }} closed={isClosed(status)} />
      <Payments dossier={dossier} />
      <History dossier={dossier} />
      <Slips documents={dossier.documents.filter((each) => !isResult(each))} code={code} />
      <Stated dossier={dossier} paperAct={paperAct} />
      <Revisions dossier={dossier} />
      <Correct dossier={dossier} />
      <Withdraw dossier={dossier} />
    </Page>
  );
}

/** What the dossier was made for, as against the slips on the way. */
function isResult({ kind }: CitizenDossier['documents'][number]): boolean {
  return !kind.startsWith('form-') && kind !== 'acknowledgement';
}

function Gone() {
  const t = useT(messages);
  return (
    <Page title={t('dossiers.view.gone')} back="/ho-so">
      <h1>{t('dossiers.view.gone')}</h1>
      <p className="lead">{t('dossiers.view.goneDetail')}</p>
      <Section>
        <LinkButton href="/ho-so">{t('dossiers.view.mine')}</LinkButton>
      </Section>
    </Page>
  );
}
