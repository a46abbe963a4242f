import { useQuery } from '@tanstack/react-query';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { Failure, Waiting } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { deletionOptions } from './queries.js';

/** Proof of an erasure: what each domain erased and what a law held. */
export function DeletionBox({ id }: { id: string }) {
  const t = useT(messages);
  const lang = useLang();
  const record = useQuery(deletionOptions(useApi(), id));
  if (record.isPending) return <Waiting />;
  if (record.isError) return <Failure error={record.error} />;
  const { entries } = record.data;
  return (
    <section>
      <h2>{t('privacy.deletion')}</h2>
      {entries.length === 0 && <p>{t('privacy.deletion.waiting')}</p>}
      <ul className="privacy-steps">
        {entries.flatMap(({ domain, at, lines }) =>
          lines.map(({ what, erased, held }) => (
            <li key={domain + what}>
              <b>{what}</b>: {t('privacy.deletion.erased', { count: erased })}
              {held.map(({ count, basis }) => (
                <div key={basis}>{t('privacy.deletion.held', { count, basis })}</div>
              ))}
              <div className="m s">
                {domain} · <time dateTime={at}>{formatMoment(at, lang)}</time>
              </div>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
