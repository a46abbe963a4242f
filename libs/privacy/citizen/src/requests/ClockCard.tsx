import type { LegalDeadline } from '@tinhso/privacy-contract';
import { Details, Tag, useLang, useT, type Tone } from '@tinhso/ui';
import { messages as shared } from '../messages.js';
import { dayOf } from './days.js';
import { messages } from './messages.js';

const tones: Record<LegalDeadline['state'], Tone> = { running: 'info', soon: 'warn', overdue: 'error', kept: 'ok', missed: 'error' };

/** One legal date with its arithmetic. */
export function ClockCard({ title, deadline }: { title: string; deadline: LegalDeadline }) {
  const t = useT(messages);
  const common = useT(shared);
  const lang = useLang();
  const { limit, fromOn, dueOn, movedFrom, state } = deadline;
  const days = common(`privacy.days.${limit.unit}`, { count: limit.count });
  return (
    <div className="card legal-date">
      <h3>{title}</h3>
      <p>
        <time dateTime={dueOn}>{t('privacy.clock.by', { day: dayOf(dueOn, lang) })}</time>
      </p>
      <Tag tone={tones[state]}>{t(`privacy.clock.${state}`)}</Tag>
      <Details summary={t('privacy.clock.sum')}>
        <p>{t('privacy.clock.from', { day: dayOf(fromOn, lang), days })}</p>
        <DayList deadline={deadline} />
        {movedFrom && <p>{t('privacy.clock.moved', { day: dayOf(movedFrom, lang) })}</p>}
      </Details>
    </div>
  );
}

/** Every day from receipt to the end, with its number or the reason why it has none. */
function DayList({ deadline }: { deadline: LegalDeadline }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <ol className="day-list">
      {deadline.days.map(({ date, kind, name, number }) => {
        const off =
          kind === 'weekend' ? t('privacy.clock.off.weekend') : kind === 'holiday' ? t('privacy.clock.off.holiday', { name }) : '';
        const last = date === deadline.dueOn;
        const counted = number === undefined ? '' : t('privacy.clock.day', { number });
        const words =
          number === undefined ? (off ? t('privacy.clock.notCounted', { why: off }) : '') : off ? `${counted} (${off})` : counted;
        return (
          <li key={date} className={last ? 'is-last' : number === undefined ? 'is-off' : undefined}>
            <time dateTime={date}>{dayOf(date, lang)}</time>
            <span>{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
