import type { CitizenDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { Details, formatDay, formatDecimal, formatTime, Meter, useLang, useT } from '@tinhso/ui';
import { NextThing } from './Coming.js';
import { messages } from './messages.js';

const hoursADay = 8;

/** Facts of a dossier that its owner and whoever tracks it by code both see. */
export type Followed = Pick<CitizenDossier, 'clock' | 'holder' | 'promisedAt' | 'expected'> & Pick<TrackedDossier, 'status' | 'coming'>;

/** Who waits for whom, since when, until when; and the legal clock with its arithmetic. */
export function WhoHasIt({ dossier, closed }: { dossier: Followed; closed: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const { clock, holder } = dossier;
  const since = `${formatTime(holder.since)} ${formatDay(holder.since, lang, new Date())}`;
  const whose = { citizen: t('dossiers.who.you'), office: holder.person ?? holder.office ?? '', nobody: t('dossiers.who.nobody') }[
    holder.side
  ];
  return (
    <dl className="who">
      <div>
        <dt>{t('dossiers.who.holder')}</dt>
        <dd>
          {whose}
          {holder.person && holder.office && <small>{holder.office}</small>}
          <small>{t('dossiers.who.since', { when: since })}</small>
        </dd>
      </div>
      <Due dossier={dossier} />
      <NextThing coming={dossier.coming} holder={holder.office} />
      {!closed && clock.state !== 'none' && <Clock clock={clock} />}
    </dl>
  );
}

function Due({ dossier }: { dossier: Followed }) {
  const t = useT(messages);
  const lang = useLang();
  const { clock, promisedAt, expected } = dossier;
  if (clock.state === 'paused') {
    return (
      <div>
        <dt>{t('dossiers.who.promised')}</dt>
        <dd>
          {t('dossiers.who.paused')}
          {promisedAt && <small>{t('dossiers.who.first', { day: breakable(formatDay(promisedAt, lang, new Date())) })}</small>}
        </dd>
      </div>
    );
  }
  const at = promisedAt ?? expected?.at;
  return (
    <div>
      <dt>{t(promisedAt ? 'dossiers.who.promised' : 'dossiers.who.expected')}</dt>
      <dd>
        {at ? breakable(formatDay(at, lang, new Date())) : t('dossiers.who.none')}
        {!promisedAt && at && <small>{t('dossiers.who.ifComplete')}</small>}
        {clock.due.level === 'overdue' && <small className="is-late">{t('dossiers.who.overdue')}</small>}
      </dd>
    </div>
  );
}

/** The cell is too narrow on a small phone to keep weekday and date together. */
function breakable(day: string): string {
  return day.replaceAll('\u00a0', ' ');
}

function Clock({ clock }: { clock: Followed['clock'] }) {
  const t = useT(messages);
  const { limitHours, usedHours = 0, state, explain } = clock;
  if (!limitHours) return null;
  const total = limitHours / hoursADay;
  const days = { used: formatDecimal(usedHours / hoursADay), total: formatDecimal(total) };
  // Half a day says little; what is due on the same day is told in hours.
  const inHours = total < 1;
  const figures = inHours ? { used: formatDecimal(usedHours), total: formatDecimal(limitHours) } : days;
  const label = t(inHours ? 'dossiers.clock.labelHours' : 'dossiers.clock.label', figures);
  return (
    <div className="who__full">
      <dt>{t(inHours ? 'dossiers.clock.usedHours' : 'dossiers.clock.used', figures)}</dt>
      <dd>
        <Meter used={usedHours / hoursADay} total={total} label={label} />
        {state === 'paused' && <small>{t('dossiers.clock.paused')}</small>}
        {state === 'expected' && <small>{t('dossiers.clock.waiting')}</small>}
        {explain.length > 0 && (
          <Details summary={t('dossiers.clock.how')}>
            <ul className="explain">
              {explain.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Details>
        )}
      </dd>
    </div>
  );
}
