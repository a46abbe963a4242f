import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { receptionsOptions } from './queries.js';

/** What the clerk has begun and not finished. */
export function OpenReceptions() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery(receptionsOptions(api));
  const discard = useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/staff/receptions/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: receptionsOptions(api).queryKey }),
  });
  return (
    <section>
      <h2>{t('reception.open')}</h2>
      {list.isError && <Failure error={list.error} />}
      {list.data?.items.length === 0 && <p className="m">{t('reception.openNone')}</p>}
      <ul className="reception-open">
        {(list.data?.items ?? []).map((item) => (
          <li key={item.id} className="r">
            <span className="grow">
              <b>{item.personName}</b> <span className="m">{item.procedure.title}</span>{' '}
              <span className="m s">{formatMoment(item.beganAt, lang)}</span>
            </span>
            <Link href={`/${item.id}`} className="btn md">
              {t('reception.resume')}
            </Link>
            <button type="button" className="btn md" onClick={() => discard.mutate(item.id)}>
              {t('reception.discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
