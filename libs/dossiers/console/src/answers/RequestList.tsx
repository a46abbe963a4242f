import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';

/** What was asked for and what came back, newest first. */
export function RequestList({ requests }: { requests: StaffDossier['requests'] }) {
  const t = useT(messages);
  const lang = useLang();
  if (requests.length === 0) return <p className="m note0">{t('dossiers.requests.none')}</p>;
  const when = (at: string) => formatMoment(at, lang, new Date());
  return requests.map((request) => (
    <section key={request.id} className="box">
      <h2>{t('dossiers.requests.asked', { when: when(request.requestedAt), by: request.requestedBy })}</h2>
      {request.note && <p>{request.note}</p>}
      <ol className="asked">
        {request.items.map((item) => (
          <li key={item.id}>
            <b>{item.title}</b>
            <div>{item.instruction}</div>
            <div className={item.answered ? 's ok b' : 's warn b'}>
              <Glyph name={item.answered ? 'check' : 'hourglass'} size={16} />{' '}
              {t(item.answered ? 'dossiers.requests.itemDone' : 'dossiers.requests.itemOpen')}
            </div>
            {item.reply && <div className="m">{t('dossiers.requests.reply', { reply: item.reply })}</div>}
          </li>
        ))}
      </ol>
      <p className="m s">
        {request.answeredAt ? t('dossiers.requests.answered', { when: when(request.answeredAt) }) : t('dossiers.requests.waiting')}
      </p>
    </section>
  ));
}
