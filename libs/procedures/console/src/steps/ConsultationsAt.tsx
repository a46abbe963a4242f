import type { Consultation } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { ListAt } from '../kit/ListAt.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import { keyFrom } from '../model/keys.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';
import { UnitAt } from './UnitAt.js';

/** Other units that are asked while the step goes on; silence by their date has a meaning. */
export function ConsultationsAt({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const [consultations = []] = useAt<readonly Consultation[]>(path);
  const fresh = (): Consultation => ({
    key: keyFrom(
      t('procedures.steps.consultation'),
      consultations.map(({ key }) => key),
      'consultation',
    ),
    title: { vi: '', en: '' },
    unit: { kind: 'commune_police' },
    role: 'case_officer',
    percent: 30,
    silence: 'agreed',
  });
  return (
    <ListAt<Consultation>
      path={path}
      label={t('procedures.steps.consultations')}
      hint={t('procedures.steps.consultationsHint')}
      addLabel={t('procedures.steps.addConsultation')}
      optional
      fresh={fresh}
      nameOf={({ title, key }) => title[lang] || key}
    >
      {(_consultation, at) => (
        <>
          <PairAt path={[...at, 'title']} label={t('procedures.steps.asked')} />
          <UnitAt path={[...at, 'unit']} />
          <ChoiceAt path={[...at, 'role']} label={t('procedures.steps.role')} choices={labels.roles} />
          <div className="pair">
            <NumberAt path={[...at, 'percent']} label={t('procedures.steps.consultPercent')} unit="%" />
            <ChoiceAt
              path={[...at, 'silence']}
              label={t('procedures.steps.silence')}
              choices={(['agreed', 'escalated'] as const).map((value) => ({ value, label: t(`procedures.silence.${value}`) }))}
            />
          </div>
        </>
      )}
    </ListAt>
  );
}
