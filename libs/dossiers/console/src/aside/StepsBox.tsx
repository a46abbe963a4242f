import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { DueMoment, Glyph } from '@tinhso/ui/console';
import { ControlSheetButton } from './ControlSheetButton.js';
import { messages } from './office-messages.js';

type Step = StaffDossier['process']['steps'][number];

const short = (hours: number): string => String(Math.round(hours * 10) / 10).replace('.', ',');

/** The way of the dossier: who had it how long, who has it now, where it goes. And whom it waits for. */
export function StepsBox({ dossier, onOpen }: { dossier: StaffDossier; onOpen: (documentId: string) => void }) {
  const t = useT(messages);
  const { steps, wait } = dossier.process;
  if (steps.length === 0) return null;
  return (
    <div className="box">
      <div className="r between">
        <h2>{t('dossiers.steps.title')}</h2>
        <ControlSheetButton dossier={dossier} onOpen={onOpen} />
      </div>
      <ol className="tl steps0">
        {steps.map((step) => (
          <li
            key={`${step.key}-${step.from ?? 'ahead'}`}
            className={step.state === 'now' ? 'now' : undefined}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <div>
              <StepHead step={step} />
              <div className="m s">
                {[step.officer, step.unitName].filter(Boolean).join(', ')}
                {step.state === 'now' && step.dueAt && (
                  <>
                    {', '}
                    {t('dossiers.steps.due')} <DueMoment at={step.dueAt} />
                  </>
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      {wait && (
        <p className="r s">
          <Glyph name="hourglass" size={16} />
          <span>
            {t(`dossiers.steps.wait.${wait.for}`)} <DueMoment at={wait.until} />, {t(`dossiers.steps.then.${wait.then}`)}.
          </span>
        </p>
      )}
    </div>
  );
}

function StepHead({ step }: { step: Step }) {
  const t = useT(messages);
  const used = step.usedHours === undefined ? undefined : short(step.usedHours);
  const hours = step.hours === undefined ? undefined : short(step.hours);
  return (
    <div className="r between">
      {step.state === 'now' ? <b>{step.title}</b> : <span className={step.state === 'ahead' ? 'm' : undefined}>{step.title}</span>}
      <span className="num s nw">
        {step.late && <b className="err">{t('dossiers.steps.late')} </b>}
        {used !== undefined && hours !== undefined && t('dossiers.steps.hours', { used, hours })}
        {used !== undefined && hours === undefined && t('dossiers.steps.used', { used })}
        {used === undefined && hours !== undefined && <span className="m">{t('dossiers.steps.ahead', { hours })}</span>}
      </span>
    </div>
  );
}
