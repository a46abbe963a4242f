import type { StepUnit } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { TextAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';

/** Which unit does it: the one that received the dossier, the one above it, or one of a kind. */
export function UnitAt({ path, optional }: { path: Path; optional?: boolean }) {
  const t = useT(messages);
  const labels = useLabels();
  const [unit, set] = useAt<StepUnit>(path);
  const named = typeof unit === 'object';
  return (
    <div className="pair">
      <ChoiceAt
        path={path}
        label={t('procedures.steps.unit')}
        optional={optional}
        none={optional ? labels.unit('receiving') : undefined}
        chosen={named ? unit.kind : (unit ?? '')}
        choices={[
          ...(optional ? [] : [{ value: 'receiving', label: labels.unit('receiving') }]),
          { value: 'parent', label: labels.unit('parent') },
          ...labels.unitKinds,
        ]}
        onChoose={(value) => set(value === undefined || value === 'receiving' || value === 'parent' ? value : { kind: value })}
      />
      {named && <TextAt path={[...path, 'name']} label={t('procedures.steps.unitName')} optional />}
    </div>
  );
}
