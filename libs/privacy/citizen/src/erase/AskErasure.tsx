import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { erasureWords, saysErase, type Erasure } from '@tinhso/privacy-contract';
import {
  Button,
  Buttons,
  ErrorSummary,
  LinkButton,
  ProblemNotice,
  Section,
  Skeleton,
  TextField,
  unwrap,
  useApi,
  useLang,
  useT,
} from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { privacyPaths } from '../paths.js';
import { erasureKey, erasurePreviewOptions, requestsKey } from '../queries.js';
import { messages } from './messages.js';
import { Obstacles } from './Obstacles.js';
import { PreviewLines } from './PreviewLines.js';

/** What would go and what must stay, then the words to type. */
export function AskErasure() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const preview = useQuery(erasurePreviewOptions(api));
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const ask = useMutation({
    mutationFn: () => unwrap<Erasure>(api.POST('/api/v1/citizen/privacy/erasure', { body: { confirmation: typed } })),
    onSuccess: () => Promise.all([erasureKey, requestsKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  if (preview.isPending) return <Skeleton label={t('privacy.erase.loading')} lines={8} />;
  if (preview.isError) return <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  const { lines, obstacles, coolingDays: days } = preview.data;
  const words = erasureWords[lang];
  const fault = attempt > 0 && !saysErase(typed) ? t('privacy.erase.typeFault', { words }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (saysErase(typed)) ask.mutate();
  };
  return (
    <>
      <p className="lead">{t('privacy.erase.lead', { days })}</p>
      <PreviewLines lines={lines} />
      <p className="legal-note">
        {t('privacy.erase.copyFirst')}{' '}
        <Link className="link" href={privacyPaths.copy}>
          {t('privacy.erase.copyAct')}
        </Link>
      </p>
      {obstacles.length > 0 ? (
        <Obstacles obstacles={obstacles} />
      ) : (
        <Section>
          <form noValidate onSubmit={submit}>
            <ErrorSummary faults={fault ? [{ id: 'confirmation', message: fault }] : []} attempt={attempt} />
            {ask.isError && <ProblemNotice error={ask.error} />}
            <TextField
              id="confirmation"
              label={t('privacy.erase.type', { words })}
              hint={t('privacy.erase.typeHint')}
              error={fault}
              value={typed}
              onChange={setTyped}
              input={{ autoComplete: 'off', spellCheck: false, maxLength: 40 }}
            />
            <div className="form-end">
              <Buttons stack>
                <Button type="submit" look="danger" busy={ask.isPending && t('privacy.erase.busy')}>
                  {t('privacy.erase.act', { days })}
                </Button>
                <LinkButton look="secondary" href={privacyPaths.overview}>
                  {t('privacy.erase.back')}
                </LinkButton>
              </Buttons>
            </div>
          </form>
        </Section>
      )}
    </>
  );
}
