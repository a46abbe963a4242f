import { addWorkingHours, PLAIN_CALENDAR } from '@tinhso/kernel';
import { processOf } from '@tinhso/procedures-contract';
import { formatDay, formatTime, useLang, useT } from '@tinhso/ui';
import { hoursPerDay, officeTime } from '@tinhso/ui/console';
import { useDesign } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { MONDAY, officeDays } from '../model/time.js';
import { hoursOf } from '../steps/share.js';
import { messages } from './messages.js';

/** Each step with the time that it has and the moment by which it is done, in a week without days off. */
export function StepTimes() {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const { definition } = useDesign();
  const { time } = definition;
  const days = officeDays(time) ?? 1;
  let passed = 0;
  return (
    <section className="box">
      <h3>{t('procedures.officer.clock')}</h3>
      <ol className="story">
        {processOf(definition.steps).map((step, index) => {
          const hours = hoursOf(step.percent, days, hoursPerDay) ?? 0;
          passed += hours;
          const by = addWorkingHours(PLAIN_CALENDAR, MONDAY, passed);
          return (
            <li key={step.key + String(index)}>
              <span className="flow-no">{index + 1}</span>
              <div>
                <b>{step.title[lang] || step.key}</b>
                <div className="m s">
                  {labels.role(step.role)} ·{' '}
                  {hours === 0
                    ? t('procedures.officer.atOnce')
                    : `${t('procedures.officer.within', { time: officeTime(hours, lang) })}, ${t('procedures.officer.by', {
                        moment: `${formatTime(by)} ${formatDay(by, lang).replace(/ \d.*$/, '')}`,
                      })}`}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
