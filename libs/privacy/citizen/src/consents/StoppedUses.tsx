import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConsentList, StoppedUse } from '@tinhso/privacy-contract';
import { Button, Card, formatMoment, ProblemNotice, Section, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { consentsKey } from '../queries.js';
import { messages } from './messages.js';

/** What was stopped because the person asked for it, each with the way back. */
export function StoppedUses({ stopped }: { stopped: readonly StoppedUse[] }) {
  const t = useT(messages);
  if (stopped.length === 0) return null;
  return (
    <Section title={t('privacy.stopped.title')} id="stopped">
      {stopped.map((each) => (
        <Stopped key={each.use} stopped={each} />
      ))}
    </Section>
  );
}

function Stopped({ stopped: { use, title, since, requestCode } }: { stopped: StoppedUse }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const allow = useMutation({
    mutationFn: () => unwrap<ConsentList>(api.DELETE('/api/v1/citizen/privacy/stopped-uses/{use}', { params: { path: { use } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: consentsKey }),
  });
  return (
    <Card>
      <h3>{title}</h3>
      <p className="small quiet">{t('privacy.stopped.since', { code: requestCode, at: formatMoment(since, lang) })}</p>
      {allow.isError && <ProblemNotice error={allow.error} />}
      <div className="section">
        <Button
          look="secondary"
          small
          aria-label={t('privacy.stopped.allow', { title })}
          busy={allow.isPending && t('privacy.stopped.busy')}
          onClick={() => allow.mutate()}
        >
          {t('privacy.stopped.allowShort')}
        </Button>
      </div>
    </Card>
  );
}
