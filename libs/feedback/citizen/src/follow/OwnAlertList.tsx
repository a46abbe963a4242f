import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnAlert } from '@tinhso/feedback-contract';
import { Button, Empty, formatDay, ProblemNotice, Row, Rows, Section, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { messages } from './alert-messages.js';
import { ownAlertsOptions, removeAlert } from './alerts.js';

/** The alerts of an account or a confirmed phone, each with its way out. */
export function OwnAlertList() {
  const t = useT(messages);
  const alerts = useQuery(ownAlertsOptions(useApi()));
  return (
    <Section title={t('feedback.alerts.own')} id="own">
      {alerts.data ? (
        alerts.data.items.length > 0 ? (
          <Rows>
            {alerts.data.items.map((alert) => (
              <OwnAlertRow key={alert.id} alert={alert} />
            ))}
          </Rows>
        ) : (
          <Empty icon="bell" title={t('feedback.alerts.none')}>
            {t('feedback.alerts.noneDetail')}
          </Empty>
        )
      ) : alerts.isError ? (
        <ProblemNotice error={alerts.error} onRetry={() => void alerts.refetch()} />
      ) : (
        <Skeleton label={t('feedback.alerts.loading')} lines={3} />
      )}
    </Section>
  );
}

function OwnAlertRow({ alert }: { alert: OwnAlert }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const { id, communeName, metres = 0, lat = 0, long = 0, categoryName, channel, since } = alert;
  const remove = useMutation({
    mutationFn: () => removeAlert(api, id),
    onSettled: () => queries.invalidateQueries({ queryKey: ownAlertsOptions(api).queryKey }),
  });
  const title = communeName ?? t('feedback.alerts.around', { metres, lat: lat.toFixed(4), long: long.toFixed(4) });
  return (
    <Row title={title}>
      <span>{categoryName ?? t('feedback.alerts.all')}</span>
      <span className="small quiet">
        {t(channel === 'sms' ? 'feedback.alerts.bySms' : 'feedback.alerts.byApp')} · {formatDay(since, lang, new Date())}
      </span>
      {remove.isError && <ProblemNotice error={remove.error} />}
      <span>
        <Button small look="secondary" onClick={() => remove.mutate()} busy={remove.isPending && t('feedback.alerts.busy')}>
          {t('feedback.alerts.remove')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      </span>
    </Row>
  );
}
