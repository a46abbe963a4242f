import { skipToken, useQuery } from '@tanstack/react-query';
import type { SubmittedDossier } from '@tinhso/dossiers-contract';
import {
  Buttons,
  formatDay,
  formatMoment,
  Icon,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { submittedKey } from '../apply/useSubmit.js';
import { dossierOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { AcknowledgementButton } from './AcknowledgementButton.js';
import { CopyCode } from './CopyCode.js';
import { messages } from './messages.js';

/** `/ho-so/<id>/da-gui`: the code, then what happens next with dates. */
export function ConfirmationPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { status } = useSession();
  const id = params.id ?? '';
  const api = useApi();
  const fresh = useQuery<SubmittedDossier>({ queryKey: submittedKey(id), queryFn: skipToken }).data;
  const dossier = useQuery({
    ...dossierOptions(api, id),
    enabled: status !== 'anonymous',
    refetchInterval: ({ state }) => (acknowledgementPending(state.data ?? undefined) ? 2_000 : false),
  });
  if (status === 'anonymous') return <SignInFirst />;
  const shown = fresh ?? dossier.data;
  if (!shown) {
    return (
      <Page title={t('dossiers.sent.title')} back="/ho-so">
        {dossier.isError ? (
          <ProblemNotice error={dossier.error} onRetry={() => void dossier.refetch()} />
        ) : (
          <Skeleton label={t('dossiers.view.loading')} lines={6} />
        )}
      </Page>
    );
  }
  return <Sent dossier={shown} acknowledgement={dossier.data?.documents.find((each) => each.kind === 'acknowledgement')} />;
}

function acknowledgementPending(dossier: { documents: { kind: string; state: string }[] } | undefined): boolean {
  const found = dossier?.documents.find((each) => each.kind === 'acknowledgement');
  return dossier !== undefined && (!found || found.state === 'requested');
}

type Shown = Pick<SubmittedDossier, 'id' | 'code' | 'procedure' | 'receivingUnit' | 'submittedAt' | 'expected'>;

function Sent({ dossier, acknowledgement }: { dossier: Shown; acknowledgement: Parameters<typeof AcknowledgementButton>[0]['document'] }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, code, procedure, receivingUnit, submittedAt, expected } = dossier;
  return (
    <Page title={t('dossiers.sent.title')} barTitle={procedure.title} back="/" closes bottomBar={false}>
      <div className="done">
        <div className="done__mark">
          <Icon name="check" />
        </div>
        <h1>{t('dossiers.sent.title')}</h1>
        <p className="done__label">{t('dossiers.sent.code')}</p>
        <p className="code">{code}</p>
        <CopyCode code={code} />
      </div>
      <p className="after-done">{t('dossiers.sent.when', { when: formatMoment(submittedAt, lang), office: receivingUnit.name })}</p>
      <Section title={t('dossiers.sent.next')} id="next">
        <ol className="steps">
          <li>
            <b>{t('dossiers.sent.check')}</b>
            <p>{t('dossiers.sent.checkDetail')}</p>
          </li>
          <li>
            <b>{t('dossiers.sent.work')}</b>
            <p>{expected ? t('dossiers.sent.workDetail', { day: formatDay(expected.at, lang) }) : t('dossiers.sent.workNoDate')}</p>
            {expected?.explain.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
          <li>
            <b>{t('dossiers.sent.result')}</b>
            <p>{t('dossiers.sent.resultDetail')}</p>
          </li>
        </ol>
      </Section>
      <Notice>
        <p>{t('dossiers.sent.noCall')}</p>
      </Notice>
      <div className="form-end">
        <Buttons stack>
          <LinkButton href={`/ho-so/${id}`}>{t('dossiers.sent.follow')}</LinkButton>
          <AcknowledgementButton document={acknowledgement} code={code} />
          <LinkButton look="quiet" href="/">
            {t('dossiers.sent.home')}
          </LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
