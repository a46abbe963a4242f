import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isStoppingKind, requestKinds, requestKindTexts, type DayCount, type PrivacyRequestView } from '@tinhso/privacy-contract';
import {
  Button,
  ErrorSummary,
  Page,
  ProblemNotice,
  RadioGroup,
  TextAreaField,
  unwrap,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { messages as shared } from '../messages.js';
import { privacyPaths } from '../paths.js';
import { privacyNoticeOptions, requestsKey } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { CorrectionFields } from './CorrectionFields.js';
import { emptyAsk, requestOf, type AskedKind, type AskForm } from './ask-form.js';
import { messages } from './messages.js';
import { UseField } from './UseField.js';

const kinds = requestKinds.filter((kind): kind is AskedKind => kind !== 'erase');

/** `/quyen-rieng-tu/yeu-cau/moi`: asks about the own data. */
export function AskPage() {
  const t = useT(messages);
  const common = useT(shared);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const { status } = useSession();
  const notice = useQuery(privacyNoticeOptions(api));
  const [form, setForm] = useState<AskForm>({ ...emptyAsk, kind: kinds.find((kind) => kind === params.get('viec')) });
  const [attempt, setAttempt] = useState(0);
  const { body, faults } = requestOf(form);
  const send = useMutation({
    mutationFn: (request: NonNullable<typeof body>) =>
      unwrap<PrivacyRequestView>(api.POST('/api/v1/citizen/privacy/requests', { body: request })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: requestsKey });
      navigate(privacyPaths.request(id), { replace: true });
    },
  });
  if (status === 'anonymous') return <SignInFirst />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (body) send.mutate(body);
  };
  const change = (part: Partial<AskForm>) => setForm({ ...form, ...part });
  const shown = attempt > 0 ? faults : {};
  const fault = (id: keyof typeof faults) => (shown[id] ? t(shown[id]) : undefined);
  const acknowledge = notice.data?.acknowledge;
  const daysText = ({ count, unit }: DayCount) => common(`privacy.days.${unit}`, { count });
  const hintOf = (kind: AskedKind) => {
    const rule = notice.data?.times.find((each) => each.kind === kind);
    const days = rule && daysText(rule.complete);
    return `${t(`privacy.ask.hint.${kind}`)}${days ? `. ${t('privacy.ask.days', { days })}.` : ''}`;
  };
  return (
    <Page kind="ask" title={t('privacy.ask.title')} back={privacyPaths.requests}>
      <form noValidate onSubmit={submit}>
        <ErrorSummary faults={Object.entries(shown).map(([id, key]) => ({ id, message: t(key) }))} attempt={attempt} />
        <h1>{t('privacy.ask.title')}</h1>
        {acknowledge && <p className="lead">{t('privacy.ask.lead', { days: daysText(acknowledge) })}</p>}
        {send.isError && <ProblemNotice error={send.error} />}
        <RadioGroup
          id="kind"
          label={t('privacy.ask.kind')}
          error={fault('kind')}
          value={form.kind}
          onChange={(kind) => change({ kind: kind as AskedKind, use: undefined })}
          options={kinds.map((kind) => ({ value: kind, label: requestKindTexts[kind][lang], hint: hintOf(kind) }))}
        />
        {form.kind === 'correct' && (
          <CorrectionFields form={form} onChange={change} faults={{ field: fault('field'), value: fault('value') }} />
        )}
        {isStoppingKind(form.kind) && (
          <UseField
            kind={form.kind}
            uses={notice.data?.stoppable ?? []}
            value={form.use}
            onChange={(use) => change({ use })}
            error={fault('use')}
          />
        )}
        <TextAreaField
          id="statement"
          label={t('privacy.ask.statement')}
          hint={t('privacy.ask.statementHint')}
          error={fault('statement')}
          value={form.statement}
          onChange={(statement) => change({ statement })}
          area={{ maxLength: 2000 }}
        />
        <div className="form-end">
          <Button type="submit" block busy={send.isPending && t('privacy.ask.busy')}>
            {t('privacy.ask.send')}
          </Button>
        </div>
        <p>
          {t('privacy.ask.erase')}{' '}
          <Link className="link" href={privacyPaths.erase}>
            {t('privacy.ask.eraseAct')}
          </Link>
        </p>
      </form>
    </Page>
  );
}
