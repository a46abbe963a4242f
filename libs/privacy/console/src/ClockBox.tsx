import type { LegalDeadline, StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { dayOf, StateBadge } from './StateBadge.js';

/** Both legal dates with their arithmetic. */
export function ClockBox({ request: { acknowledgement, completion, legalBasis } }: { request: StaffPrivacyRequest }) {
  const t = useT(messages);
  return (
    <section className="box">
      <h2>{t('privacy.clock')}</h2>
      <p className="m s">{legalBasis}</p>
      <Clock title={t('privacy.clock.ack')} deadline={acknowledgement} />
      <Clock title={t('privacy.clock.completion')} deadline={completion} />
    </section>
  );
}

function Clock({ title, deadline }: { title: string; deadline: LegalDeadline }) {
  const t = useT(messages);
  const lang = useLang();
  const { limit, fromOn, dueOn, movedFrom, state, days } = deadline;
  const holidays = days.filter(({ kind, number }) => kind === 'holiday' && number === undefined);
  return (
    <div className="privacy-clock">
      <div className="r">
        <b>{title}</b>
        <StateBadge state={state} />
      </div>
      <div>{t('privacy.clock.by', { day: dayOf(dueOn, lang) })}</div>
      <div className="m s">
        {t('privacy.clock.from', { day: dayOf(fromOn, lang), days: t(`privacy.days.${limit.unit}`, { count: limit.count }) })}
      </div>
      {holidays.length > 0 && (
        <div className="m s">
          {t('privacy.clock.off', { days: holidays.map(({ date, name }) => `${dayOf(date, lang)} (${name})`).join(', ') })}
        </div>
      )}
      {movedFrom && <div className="m s">{t('privacy.clock.moved', { day: dayOf(movedFrom, lang) })}</div>}
    </div>
  );
}
