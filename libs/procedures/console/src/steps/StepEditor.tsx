import { processOf } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useLabels } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { ConsultationsAt } from './ConsultationsAt.js';
import { messages } from './messages.js';
import { RoutesAt } from './RoutesAt.js';
import { UnitAt } from './UnitAt.js';
import { WaitsAt } from './WaitsAt.js';

const statuses = ['submitted', 'processing', 'awaiting_signature', 'completed'] as const;

/** One step: what is done, by whom, in how much of the time, what else is asked, and where it leads. */
export function StepEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const { definition } = useDesign();
  const index = Number(path.at(-1));
  const step = definition.steps[index];
  const full = processOf(definition.steps)[index];
  if (!step || !full) return null;
  return (
    <>
      <EditorHead
        title={step.title[lang]}
        kind={t('procedures.steps.one', { number: index + 1 })}
        path={path}
        code={step.key}
        copies={false}
      />
      <PairAt path={[...path, 'title']} label={t('procedures.steps.title')} big />
      <div className="pair">
        <ChoiceAt path={[...path, 'role']} label={t('procedures.steps.role')} choices={labels.roles} />
        <ChoiceAt
          path={[...path, 'status']}
          label={t('procedures.steps.status')}
          choices={statuses.map((value) => ({ value, label: t(`procedures.status.${value}`) }))}
        />
      </div>
      <UnitAt path={[...path, 'unit']} optional />
      <NumberAt
        path={[...path, 'percent']}
        label={t('procedures.steps.percent')}
        hint={step.percent === undefined ? t('procedures.steps.percentFilled', { percent: full.percent }) : undefined}
        optional
        unit="%"
      />
      <RoutesAt path={[...path, 'routes']} step={full} />
      <ConsultationsAt path={[...path, 'consultations']} />
      <WaitsAt path={[...path, 'waits']} step={full} given={step.waits !== undefined} />
    </>
  );
}
