import type { AttributeAnswers, CategoryAttribute, FeedbackCategory } from '@tinhso/feedback-contract';
import { Checkbox, FieldGroup, RadioGroup, TextAreaField, TextField, useLang, useT } from '@tinhso/ui';
import type { DraftFault } from './report-body.js';
import { messages } from './messages.js';

/** Questions that belong to the kind. */
export function Attributes({
  category,
  answers,
  faults,
  onChange,
}: {
  category: FeedbackCategory;
  answers: AttributeAnswers;
  faults: readonly DraftFault[];
  onChange: (answers: AttributeAnswers) => void;
}) {
  return category.attributes.map((attribute) => (
    <Question
      key={attribute.code}
      attribute={attribute}
      answer={answers[attribute.code]}
      missing={faults.includes(`attribute:${attribute.code}`)}
      onAnswer={(answer) => onChange({ ...answers, [attribute.code]: answer })}
    />
  ));
}

interface QuestionProps {
  attribute: CategoryAttribute;
  answer: string | string[] | undefined;
  missing: boolean;
  onAnswer: (answer: string | string[]) => void;
}

function Question({ attribute, answer, missing, onAnswer }: QuestionProps) {
  const t = useT(messages);
  const lang = useLang();
  const { code, datatype, required, description, hint, values = [] } = attribute;
  const field = {
    id: `report-attribute-${code}`,
    label: description[lang],
    hint: hint?.[lang],
    optional: !required,
    error: missing ? t('feedback.attribute.fault', { question: description[lang] }) : undefined,
  };
  const text = typeof answer === 'string' ? answer : '';
  if (datatype === 'singlevaluelist')
    return (
      <RadioGroup
        {...field}
        value={text || undefined}
        onChange={onAnswer}
        options={values.map(({ key, name }) => ({ value: key, label: name[lang] }))}
      />
    );
  if (datatype === 'multivaluelist') {
    const chosen = Array.isArray(answer) ? answer : [];
    return (
      <FieldGroup {...field}>
        {values.map(({ key, name }, i) => (
          <Checkbox
            key={key}
            id={i === 0 ? field.id : `${field.id}-${key}`}
            label={name[lang]}
            checked={chosen.includes(key)}
            onChange={(on) => onAnswer(on ? [...chosen, key] : chosen.filter((each) => each !== key))}
          />
        ))}
      </FieldGroup>
    );
  }
  if (datatype === 'text') return <TextAreaField {...field} value={text} onChange={onAnswer} area={{ maxLength: 1000 }} />;
  const input = datatype === 'number' ? { inputMode: 'decimal' as const } : datatype === 'datetime' ? { type: 'datetime-local' } : {};
  return <TextField {...field} value={text} onChange={onAnswer} input={{ ...input, maxLength: 1000, autoComplete: 'off' }} />;
}
