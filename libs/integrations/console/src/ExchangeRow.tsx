import { useMutation, useQueryClient } from '@tanstack/react-query';
import { nationalStatuses } from '@tinhso/dossiers-contract';
import type { PortalExchange } from '@tinhso/integrations-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { exchangesKey } from './queries.js';

/** One dossier of the portal: where it goes, what stands in its way, what the portal was told. */
export function ExchangeRow({ exchange }: { exchange: PortalExchange }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/staff/portal-exchanges/{id}/retry', { params: { path: { id: exchange.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: exchangesKey }),
  });
  const { unit, procedure, state, reported, faults } = exchange;
  const moment = (time: string) => formatMoment(time, lang, new Date());
  return (
    <li>
      <span className="audit-mark">
        <Glyph name={state === 'attention' ? 'warning' : 'folder'} size={24} />
      </span>
      <div className="grow">
        <h2 className="num">{exchange.portalCode}</h2>
        <p>
          {procedure.title} <span className="m s num">{procedure.code}</span>
        </p>
        <p className="m s">{unit.name ?? t('integrations.row.noUnit', { code: unit.code })}</p>
        <p className="m s num">
          {t('integrations.row.times', { submitted: moment(exchange.submittedAt), received: moment(exchange.receivedAt) })}
        </p>
        {exchange.dossierCode && <p className="num">{t('integrations.row.code', { code: exchange.dossierCode })}</p>}
        {state === 'filed' && (
          <p className="m s">
            {exchange.acknowledgedAt
              ? t('integrations.row.acknowledged', { time: moment(exchange.acknowledgedAt) })
              : t('integrations.row.unacknowledged')}
          </p>
        )}
        {reported && (
          <p>{t('integrations.row.reported', { status: reported.status, name: nationalStatuses[reported.status]?.[lang] ?? '' })}</p>
        )}
        {faults.length > 0 && (
          <div className="audit-note">
            <b>{t('integrations.row.faults', { count: faults.length })}</b>
            <ul>
              {faults.map((fault) => (
                <li key={`${fault.pointer} ${fault.message}`}>
                  {fault.message} {fault.pointer && <span className="m s num">{fault.pointer}</span>}
                </li>
              ))}
            </ul>
            <p className="m s">{t('integrations.row.tries', { count: exchange.tries })}</p>
          </div>
        )}
        {retry.isError && <Failure error={retry.error} />}
      </div>
      {state === 'attention' && (
        <div className="audit-acts">
          <button type="button" className="btn md" aria-busy={retry.isPending} disabled={retry.isPending} onClick={() => retry.mutate()}>
            {t(retry.isPending ? 'integrations.retrying' : 'integrations.retry')}
          </button>
        </div>
      )}
    </li>
  );
}
