import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import { generalMessages as messages } from './general-messages.js';

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
          choices={(['working_days', 'same_day'] as const).map((value) => ({ value, label: t(`procedures.time.${value}`) }))}
          onChoose={(mode) => change(['time'], mode === 'same_day' ? { mode } : { mode: 'working_days', days: 3 })}
        />
        {time.mode === 'working_days' && (
          <NumberAt path={['time', 'days']} label={t('procedures.time.days')} unit={t('procedures.time.unit')} />
        )}
      </div>
      <PairAt path={['timeNote']} label={t('procedures.time.note')} optional />
    </>
  );
}
