import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import { generalMessages as messages } from './general-messages.js';

type Time = ProcedureDefinition['time'];
type Mode = Time['mode'];

/** What each way of counting begins with. */
const starting: Readonly<Record<Mode, Time>> = {
  working_days: { mode: 'working_days', days: 3 },
  calendar_days: { mode: 'calendar_days', days: 10 },
  months: { mode: 'months', months: 1 },
  hours: { mode: 'hours', hours: 4 },
  same_day: { mode: 'same_day' },
};
const modes = Object.keys(starting) as Mode[];

/** How long the law gives. */
export function TimeAt() {
  const t = useT(messages);
  const { definition, change } = useDesign();
  const { time } = definition;
  return (
    <>
      <div className="pair">
        <ChoiceAt
          path={['time', 'mode']}
          label={t('procedures.time')}
          choices={modes.map((value) => ({ value, label: t(`procedures.time.${value}`) }))}
          onChoose={(mode) => change(['time'], { ...(modes.includes(mode as Mode) ? starting[mode as Mode] : starting.working_days) })}
        />
        {(time.mode === 'working_days' || time.mode === 'calendar_days') && (
          <NumberAt path={['time', 'days']} label={t('procedures.time.days')} unit={t('procedures.time.unit')} />
        )}
        {time.mode === 'hours' && (
          <NumberAt path={['time', 'hours']} label={t('procedures.time.hoursCount')} unit={t('procedures.time.hoursUnit')} />
        )}
        {time.mode === 'months' && (
          <NumberAt path={['time', 'months']} label={t('procedures.time.monthsCount')} unit={t('procedures.time.monthsUnit')} />
        )}
      </div>
      <PairAt path={['timeNote']} label={t('procedures.time.note')} optional />
    </>
  );
}
