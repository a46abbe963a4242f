import { processOf } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { AddButton } from '../kit/AddButton.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { officeDays } from '../model/time.js';
import { addStep } from '../model/tree.js';
import { FlowStep } from './FlowStep.js';
import { messages } from './messages.js';
import { longestShare } from './share.js';

/** The process as a flow from top to bottom: who does what, how long, where it leads. */
export function StepsEditor() {
  const t = useT(messages);
  const { definition } = useDesign();
  const { steps, time } = definition;
  const share = longestShare(steps);
  const days = officeDays(time);
  return (
    <>
      <EditorHead title={t('procedures.steps')} />
      <div className={share > 100 ? 'share0 over' : 'share0'}>
        <b>{t('procedures.steps.share', { share })}</b>
        <span className="m s">
          {days === undefined
            ? t('procedures.steps.sameDay')
            : t(time.mode === 'working_days' ? 'procedures.steps.legal' : 'procedures.steps.legalAbout', { days: Math.round(days) })}
          {share > 100 && ` ${t('procedures.steps.over')}`}
        </span>
        <meter min={0} max={100} value={Math.min(100, share)} aria-label={t('procedures.steps.share', { share })} />
      </div>
      {steps.length === 0 && <p className="m none0">{t('procedures.steps.none')}</p>}
      <ol className="flow" aria-label={t('procedures.steps.flow')}>
        {processOf(steps).map((step, index) => (
          <FlowStep key={step.key + String(index)} step={step} index={index} days={days} />
        ))}
      </ol>
      <AddButton title={t('procedures.steps.add')} label={t('procedures.steps.title')} make={addStep} />
    </>
  );
}
