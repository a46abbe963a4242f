import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { LinkButton, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The way in, beside the page on a desktop; or where else to apply. */
export function StartCard({ procedure }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const { code, applyHere, online, minutesToFill = 10, source } = procedure;
  if (!applyHere) {
    return (
      <div className="card side__card">
        <h2>{t('procedures.elsewhere.title')}</h2>
        <p className="quiet">{t(online ? 'procedures.elsewhere.online' : 'procedures.elsewhere.desk')}</p>
        {online && source && (
          <a className="btn btn--secondary btn--block" href={source}>
            {t('procedures.portal')}
          </a>
        )}
      </div>
    );
  }
  return (
    <div className="card side__card">
      <h2>{t('procedures.start.title')}</h2>
      <p className="quiet">{t('procedures.start.lead', { minutes: minutesToFill })}</p>
      <LinkButton block href={`/nop/${code}`} iconAfter="forward">
        {t('procedures.start.act')}
      </LinkButton>
      <p className="small quiet side__foot">{t('procedures.start.desk')}</p>
    </div>
  );
}

/** The way in on a phone: always in reach. */
export function StartBar({ code }: { code: string }) {
  const t = useT(messages);
  return (
    <>
      <LinkButton block href={`/nop/${code}`} iconAfter="forward">
        {t('procedures.start.act')}
      </LinkButton>
      <p>{t('procedures.start.saved')}</p>
    </>
  );
}
