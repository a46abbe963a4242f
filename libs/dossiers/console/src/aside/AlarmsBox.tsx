import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './office-messages.js';

const SHOWN = 3;

/** What the clock has told people about this dossier; and why it was stopped. */
export function AlarmsBox({ dossier }: { dossier: StaffDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const { stop } = dossier.process;
  const alarms = dossier.office.alarms.slice(0, SHOWN);
  if (!stop && alarms.length === 0) return null;
  return (
    <div className="box">
      {stop && (
        <div className="alert">
          <div>
            <b>{t('dossiers.stop.title')}</b>
            <div>{stop.reason}</div>
            <div className="m s">{t('dossiers.stop.basis', { basis: stop.legalBasis })}</div>
          </div>
        </div>
      )}
      {alarms.length > 0 && (
        <ul className="locks s" aria-label={t('dossiers.alarms.title')}>
          {alarms.map((alarm) => (
            <li key={`${alarm.kind}-${alarm.raisedAt}-${alarm.text}`} className="why">
              <span className="warn">
                <Glyph name="warning" size={16} />
              </span>
              <span>
                {alarm.text} <span className="m num nw">{formatMoment(alarm.raisedAt, lang, new Date())}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
