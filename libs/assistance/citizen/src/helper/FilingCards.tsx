import type { AssistedSession } from '@tinhso/assistance-contract';
import { formatMoment, LinkButton, Notice, Section, useLang, useT } from '@tinhso/ui';
import { FilingTag } from '../FilingTag.js';
import { messages } from '../messages.js';
import { helperMessages } from './messages.js';
import { TakeBack } from './TakeBack.js';

/** What was prepared in a session: how far it is, the slip to print, the way to mend it. */
export function FilingCards({ session, newest }: { session: AssistedSession; newest: string | undefined }) {
  const t = useT(helperMessages);
  const words = useT(messages);
  const lang = useLang();
  const { filings, personName, state } = session;
  const fresh = filings.some((each) => each.id === newest && each.state === 'provisional');
  return (
    <Section title={t('assistance.filings')} id="filings">
      {fresh && (
        <div className="stack assist-fresh">
          <Notice tone="ok" live>
            <p>
              <strong>{t('assistance.filings.new')}</strong>
            </p>
            <p>{t('assistance.filings.newDetail', { name: personName })}</p>
          </Notice>
        </div>
      )}
      {filings.length === 0 && <p className="quiet">{t('assistance.filings.none')}</p>}
      <ul className="rights">
        {filings.map((filing) => (
          <li className="card right" key={filing.id}>
            <div className="right__head">
              <h3>{filing.procedure.title}</h3>
              <FilingTag state={filing.state} />
            </div>
            <p>{words('assistance.sentTo', { office: filing.office })}</p>
            {filing.state === 'provisional' && (
              <>
                <p className="small quiet">{words('assistance.until', { when: formatMoment(filing.expiresAt, lang) })}</p>
                <div className="btns">
                  <LinkButton look="secondary" small icon="qr" href={`/ho-tro/phien/${session.id}/phieu/${filing.id}`}>
                    {t('assistance.filings.print')}
                  </LinkButton>
                  {state === 'active' && <TakeBack filingId={filing.id} />}
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
