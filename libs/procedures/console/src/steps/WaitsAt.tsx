import type { FullStep, StepWait } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { ListAt } from '../kit/ListAt.js';
import { NumberAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';

/** Standstills that the step may fall into: who is waited for, who watches it, how long, and what then. */
export function WaitsAt({ path, step, given }: { path: Path; step: FullStep; given: boolean }) {
  const t = useT(messages);
  const labels = useLabels();
  const { editable } = useDesign();
  const [, set] = useAt<readonly StepWait[]>(path);
  if (!given)
    return (
      <div className="field">
        <span className="lab">{t('procedures.steps.waits')}</span>
        <p className="m none0">
          {step.waits.length === 0
            ? t('procedures.steps.noWaits')
            : step.waits.map((wait) => t(`procedures.steps.waits.${wait.for}`, { days: wait.days })).join(' ')}
        </p>
        {editable && (
          <button type="button" className="btn q add0" onClick={() => set(step.waits)}>
            {t('procedures.steps.waitsOwn')}
          </button>
        )}
      </div>
    );
  return (
    <ListAt<StepWait>
      path={path}
      label={t('procedures.steps.waits')}
      addLabel={t('procedures.steps.addWait')}
      none={t('procedures.steps.noWaits')}
      fresh={() => ({ for: 'applicant', owner: step.role, days: 22, onExpiry: 'stopped' })}
      nameOf={(wait) => t(`procedures.wait.${wait.for}`)}
    >
      {(_wait, at) => (
        <>
          <div className="pair">
            <ChoiceAt
              path={[...at, 'for']}
              label={t('procedures.steps.waitFor')}
              choices={(['applicant', 'payment'] as const).map((value) => ({ value, label: t(`procedures.wait.${value}`) }))}
            />
            <ChoiceAt path={[...at, 'owner']} label={t('procedures.steps.waitOwner')} choices={labels.roles} />
          </div>
          <div className="pair">
            <NumberAt path={[...at, 'days']} label={t('procedures.steps.waitDays')} unit={t('procedures.steps.workingDays')} />
            <ChoiceAt
              path={[...at, 'onExpiry']}
              label={t('procedures.steps.waitThen')}
              choices={(['stopped', 'escalated'] as const).map((value) => ({ value, label: t(`procedures.expiry.${value}`) }))}
            />
          </div>
        </>
      )}
    </ListAt>
  );
}
