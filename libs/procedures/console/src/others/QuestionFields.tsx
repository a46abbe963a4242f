import type { EligibilityQuestion } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { OptionsAt } from '../editors/OptionsAt.js';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import type { Path } from '../model/path.js';
import { CheckCondition } from './CheckCondition.js';
import { messages } from './messages.js';

const widgets = ['yesno', 'choice', 'date', 'number'] as const;

/** A question before the form; one that the form asks too is asked as there. */
export function QuestionFields({ question, path }: { question: EligibilityQuestion; path: Path }) {
  const t = useT(messages);
  const labels = useLabels();
  const { fields } = useDesign();
  const [, setOptions] = useAt([...path, 'options']);
  const [, setWidget] = useAt<string>([...path, 'widget']);
  const inForm = fields.some((field) => field.key === question.key);
  return (
    <>
      <PairAt path={[...path, 'title']} label={t('procedures.eligibility.question')} />
      {inForm && !question.widget ? (
        <p className="m s">{t('procedures.eligibility.asInForm')}</p>
      ) : (
        <ChoiceAt
          path={[...path, 'widget']}
          label={t('procedures.eligibility.widget')}
          choices={widgets.map((value) => ({ value, label: labels.widget(value) }))}
          onChoose={(widget) => {
            setWidget(widget);
            if (widget !== 'choice') setOptions(undefined);
          }}
        />
      )}
      {question.widget === 'choice' && <OptionsAt path={[...path, 'options']} />}
      <CheckCondition path={[...path, 'when']} label={t('procedures.eligibility.when')} />
    </>
  );
}
