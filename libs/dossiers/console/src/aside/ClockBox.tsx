import { isClosed, type StaffDossier } from '@tinhso/dossiers-contract';
import { useLang, useT } from '@tinhso/ui';
import { Due, DueMoment, Glyph, isNoTime, officeTime } from '@tinhso/ui/console';
import { ClockSum } from './ClockSum.js';
import { DayStrip } from './DayStrip.js';
import { messages } from './messages.js';

/** The legal clock: word, figure, days, and the sum that leads to it. */
export function ClockBox({ dossier }: { dossier: StaffDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const { clock, expected } = dossier;
  const rest = clock.due.remainingHours;
  if (clock.state === 'none') {
    return (
      <div className="box">
        <Quiet glyph="clock" text={t(isClosed(dossier.status) ? 'dossiers.clock.closed' : 'dossiers.clock.none')} />
      </div>
    );
  }
  if (clock.state === 'expected') {
    return (
      <div className="box">
        <Quiet
          glyph="hourglass"
          text={t(dossier.holder.side === 'citizen' ? 'dossiers.clock.expectedFromCitizen' : 'dossiers.clock.expected')}
        />
        {expected && (
          <>
            <p className="m">{t('dossiers.clock.expectedAt')}</p>
            <div className="clockbig moment">
              <DueMoment at={expected.at} />
            </div>
            <ul className="explain s m">
              {expected.explain.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  }
  if (clock.state === 'ended') {
    return (
      <div className="box">
        <Quiet glyph="inTime" text={t('dossiers.clock.ended')} at={dossier.promisedAt} atLabel={t('dossiers.clock.promised')} />
        <ClockSum clock={clock} />
      </div>
    );
  }
  const paused = clock.state === 'paused';
  return (
    <div className="box">
      <div className="r head">
        <Due due={clock.due} rest={false} />
        <span className="m">
          {paused
            ? clock.pausedSince && (
                <>
                  {t('dossiers.clock.pausedSince')} <DueMoment at={clock.pausedSince} />
                </>
              )
            : clock.due.at && (
                <>
                  {t('dossiers.clock.promised')} <DueMoment at={clock.due.at} />
                </>
              )}
        </span>
      </div>
      {rest !== undefined && (
        <div className="clockbig">
          {!paused && clock.due.level === 'overdue' && isNoTime(rest) ? (
            t('dossiers.clock.justLate')
          ) : (
            <>
              {t(paused ? 'dossiers.clock.pausedAt' : rest < 0 ? 'dossiers.clock.late' : 'dossiers.clock.left', {
                time: officeTime(rest, lang),
              })}{' '}
              <span className="s m">{t('dossiers.clock.office')}</span>
            </>
          )}
        </div>
      )}
      {clock.days.length > 0 && <DayStrip clock={clock} />}
      <ClockSum clock={clock} />
    </div>
  );
}

function Quiet({ glyph, text, at, atLabel }: { glyph: 'clock' | 'hourglass' | 'inTime'; text: string; at?: string; atLabel?: string }) {
  return (
    <div className="due mute0 head">
      <Glyph name={glyph} />
      <b>{text}</b>
      {at && (
        <span className="m">
          {atLabel} <DueMoment at={at} />
        </span>
      )}
    </div>
  );
}
