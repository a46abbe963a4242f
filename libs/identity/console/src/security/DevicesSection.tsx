import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionsEnded } from '@tinhso/identity-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { securityMessages as messages } from './messages.js';
import { sessionsOptions } from './queries.js';

/** Where one is signed in; each can be ended, or all others at once. */
export function DevicesSection() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsOptions(api));
  const again = () => void queries.invalidateQueries(sessionsOptions(api));
  const end = useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/staff/sessions/{id}', { params: { path: { id } } })),
    onSettled: again,
  });
  const endOthers = useMutation({
    mutationFn: () => unwrap<SessionsEnded>(api.DELETE('/api/v1/staff/sessions', {})),
    onSettled: again,
  });
  const error = sessions.error ?? end.error ?? endOthers.error;
  const items = sessions.data?.items ?? [];
  return (
    <section>
      <h2>{t('staffSecurity.devices.title')}</h2>
      {error && <Failure error={error} />}
      <p role="status">{endOthers.data && t('staffSecurity.devices.ended', { count: endOthers.data.ended })}</p>
      <table className="grid" aria-busy={sessions.isPending}>
        <thead>
          <tr>
            <th scope="col">{t('staffSecurity.devices.device')}</th>
            <th scope="col">{t('staffSecurity.devices.network')}</th>
            <th scope="col">{t('staffSecurity.devices.signedIn')}</th>
            <th scope="col">{t('staffSecurity.devices.lastUsed')}</th>
            <th scope="col">
              <span className="sr">{t('staffSecurity.devices.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((session) => {
            const name = session.device.name || t('staffSecurity.devices.unknown');
            return (
              <tr key={session.id}>
                <td>
                  <div>{name}</div>
                  {session.current && <div className="m s">{t('staffSecurity.devices.current')}</div>}
                </td>
                <td>
                  <div>{t(`staffSecurity.network.${session.network}`)}</div>
                  <div className="m s num">{session.ip}</div>
                </td>
                <td className="num">{formatMoment(session.signedInAt, lang)}</td>
                <td className="num">{formatMoment(session.lastUsedAt, lang)}</td>
                <td>
                  {!session.current && (
                    <button
                      type="button"
                      className="btn sm"
                      aria-label={`${t('staffSecurity.devices.end')} ${name}`}
                      onClick={() => end.mutate(session.id)}
                    >
                      {t('staffSecurity.devices.end')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {items.length > 1 && (
        <button type="button" className="btn md" aria-disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {t('staffSecurity.devices.endOthers')}
        </button>
      )}
    </section>
  );
}
