import type { SupplementRequestView } from '@tinhso/dossiers-contract';
import { formatMoment, Icon, LinkButton, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What the office asks for, all at once, with one button. It comes before everything else: the clock waits for it. */
export function AskBox({ dossierId, request }: { dossierId: string; request: SupplementRequestView }) {
  const t = useT(messages);
  const lang = useLang();
  const count = request.items.length;
  return (
    <section className="ask ask--top" aria-labelledby="ask">
      <h2 className="ask__head" id="ask">
        <Icon name="hand" />
        {t('dossiers.ask.title', { count })}
      </h2>
      <div className="ask__body">
        <p className="small quiet">{t('dossiers.ask.once')}</p>
        <ol>
          {request.items.map((item) => (
            <li key={item.id}>
              <span>
                <b>{item.title}</b>
                {item.instruction}
              </span>
            </li>
          ))}
        </ol>
        {request.note && <p className="ask__note">{request.note}</p>}
        <LinkButton block href={`/ho-so/${dossierId}/bo-sung`}>
          {t('dossiers.ask.act', { count })}
        </LinkButton>
        <p className="small quiet ask__note">
          {t('dossiers.ask.by', { name: request.requestedBy, when: formatMoment(request.requestedAt, lang) })}
        </p>
      </div>
    </section>
  );
}
