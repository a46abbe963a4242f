import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PrivacyRequestView } from '@tinhso/privacy-contract';
import {
  Button,
  formatMoment,
  LinkButton,
  Page,
  ProblemNotice,
  Section,
  Skeleton,
  SummaryList,
  Timeline,
  unwrap,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { requestOptions, requestsKey } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { ClockCard } from './ClockCard.js';
import { messages } from './messages.js';
import { StatusTag } from './StatusTag.js';

/** `/quyen-rieng-tu/yeu-cau/:id`: a request with its clock and its history. */
export function RequestPage({ params: { id = '' } }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { status } = useSession();
  const request = useQuery({ ...requestOptions(useApi(), id), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  const { data } = request;
  return (
    <Page title={data?.kindText ?? t('privacy.requests.title')} barTitle={data?.code} back={privacyPaths.requests}>
      {request.isPending && <Skeleton label={t('privacy.requests.loading')} lines={8} />}
      {request.isError && <ProblemNotice error={request.error} onRetry={() => void request.refetch()} />}
      {data && <Request request={data} />}
    </Page>
  );
}

function Request({ request }: { request: PrivacyRequestView }) {
  const t = useT(messages);
  const lang = useLang();
  const { kind, kindText, code, statement, correction, use, answer, acknowledgement, completion, legalBasis, history } = request;
  const said = [
    ...(correction
      ? [{ label: t('privacy.request.correction', { field: correction.fieldText.toLocaleLowerCase(lang) }), value: correction.value }]
      : []),
    ...(use ? [{ label: t('privacy.request.use'), value: use.title }] : []),
    ...(statement ? [{ label: t('privacy.request.statement'), value: statement }] : []),
    ...(answer ? [{ label: t('privacy.request.answer'), value: answer }] : []),
  ];
  return (
    <>
      <h1>{kindText}</h1>
      <p className="quiet">{t('privacy.request.back', { code })}</p>
      <StatusTag request={request} />
      {said.length > 0 && (
        <Section>
          <SummaryList title={t('privacy.request.yours')} items={said} />
        </Section>
      )}
      <Section title={t('privacy.request.clock')} id="clock">
        <p className="small quiet">{legalBasis}</p>
        <ClockCard title={t('privacy.request.ack')} deadline={acknowledgement} />
        <ClockCard title={t(kind === 'erase' ? 'privacy.request.erased' : 'privacy.request.completion')} deadline={completion} />
      </Section>
      <Section title={t('privacy.request.history')} id="history">
        <Timeline
          entries={history.map(({ at, title, by, text }, index) => ({
            key: `${at}-${index}`,
            phase: 'done' as const,
            title,
            time: { iso: at, text: formatMoment(at, lang) },
            children: (
              <>
                {by && <span>{by}</span>}
                {text && <p>{text}</p>}
              </>
            ),
          }))}
        />
      </Section>
      <Acts request={request} />
    </>
  );
}

function Acts({ request: { id, kind, status, actions, version } }: { request: PrivacyRequestView }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      unwrap<PrivacyRequestView>(
        api.POST('/api/v1/citizen/privacy/requests/{id}/withdrawal', { params: { path: { id } }, body: { version } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: requestsKey }),
  });
  return (
    <Section>
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
      {actions.includes('withdraw') && (
        <Button look="danger" busy={withdraw.isPending && t('privacy.request.withdrawBusy')} onClick={() => withdraw.mutate()}>
          {t('privacy.request.withdraw')}
        </Button>
      )}
      {status === 'refused' && (
        <LinkButton look="secondary" href={`${privacyPaths.ask}?viec=complaint`}>
          {t('privacy.request.complain')}
        </LinkButton>
      )}
      {kind === 'erase' && status !== 'withdrawn' && (
        <LinkButton look="secondary" href={privacyPaths.erase}>
          {t('privacy.request.erasure')}
        </LinkButton>
      )}
    </Section>
  );
}
