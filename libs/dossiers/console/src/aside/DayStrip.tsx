import type { ClockView } from '@tinhso/dossiers-contract';
import { plainDate, useLang, useT } from '@tinhso/ui';
import { hoursPerDay, shortDay } from '@tinhso/ui/console';
import { daysShown, usedPart } from './day-strip.js';
import { messages } from './messages.js';

/** The days of the clock as small bars: used part dark, days off hatched, today marked. The sum below says the same in words. */
export function DayStrip({ clock }: { clock: ClockView }) {
  const t = useT(messages);
  const lang = useLang();
  const today = plainDate(new Date());
  const days = daysShown(clock.days, today);
  const last = clock.days.at(-1)?.date;
  const soon = clock.due.level === 'soon' || clock.due.level === 'today';
  return (
    <div className="days" aria-hidden="true">
      {days.map((day) => {
        const off = day.kind === 'weekend' || day.kind === 'holiday';
        const isLast = day.date === last;
        const used = usedPart(day, hoursPerDay, isLast && clock.days.length > 1);
        const [, date] = shortDay(day.date, lang).split(' ');
        const name = day.date === today ? t('dossiers.clock.today') : day.kind === 'holiday' ? t('dossiers.clock.holiday') : undefined;
        return (
          <div key={day.date} className={day.date === today ? 'now' : undefined} title={day.name}>
            <i className={off ? 'off' : isLast && soon ? 'edge' : undefined}>
              {!off && day.usedHours > 0 && <u style={{ left: `${used.left}%`, width: `${used.width}%` }} />}
              {!off && day.date === today && clock.state === 'running' && (
                <em style={{ left: `${Math.min(97, used.left + used.width)}%` }} />
              )}
            </i>
            {name ? `${name} ${date}` : shortDay(day.date, lang)}
          </div>
        );
      })}
    </div>
  );
}
