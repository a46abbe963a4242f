import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConsentState } from '@tinhso/privacy-contract';
import { Card, Details, formatMoment, Notice, ProblemNotice, Switch, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { consentsKey } from '../queries.js';
import { messages } from './messages.js';

/** One purpose: the words, the switch, what was chosen when. */
export function ConsentCard({ consent }: { consent: ConsentState }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const { purpose, title, text, data, withdrawal, textSha256, given, choice } = consent;
  const choose = useMutation({
    mutationFn: (next: boolean) =>
      unwrap<ConsentState>(
        api.PUT('/api/v1/citizen/privacy/consents/{purpose}', { params: { path: { purpose } }, body: { given: next, textSha256 } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: consentsKey }),
  });
  const state = t(given ? 'privacy.consents.on' : 'privacy.consents.off');
  return (
    <Card className="consent">
      <div className="consent__head">
        <h2 id={`consent-${purpose}`}>{title}</h2>
        <Switch
          checked={given}
          label={t('privacy.consents.switch', { title })}
          words={choose.isPending ? t('privacy.consents.busy') : state}
          busy={choose.isPending}
          onChange={(next) => choose.mutate(next)}
        />
      </div>
      <p>{text}</p>
      {choice?.outdated && <Notice tone="warn">{t('privacy.consents.outdated')}</Notice>}
      {choose.isError && <ProblemNotice error={choose.error} />}
      <p className="visually-hidden" role="status">
        {choose.isSuccess && t('privacy.consents.saved', { title, state })}
      </p>
      <Chosen choice={choice} />
      <Details summary={t('privacy.consents.more')}>
        <p>{data}</p>
        <p>{withdrawal}</p>
      </Details>
    </Card>
  );
}

function Chosen({ choice }: Pick<ConsentState, 'choice'>) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <p className="small quiet">
      {choice ? t('privacy.consents.since', { by: choice.by, at: formatMoment(choice.at, lang) }) : t('privacy.consents.never')}
    </p>
  );
}
