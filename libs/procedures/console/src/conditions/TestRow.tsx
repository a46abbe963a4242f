import { useLang, useT } from '@tinhso/ui';
import { useDesign } from '../kit/design.js';
import type { Subject, Test } from '../model/condition.js';
import { messages } from './messages.js';
import { OperandBox } from './OperandBox.js';
import { measureOf, operatorsOf, plainTest, refitted, subjectId, subjectOf } from './subjects.js';

/** One test: what is looked at, how it is compared, with what. */
export function TestRow({ test: given, onChange }: { test: Test; onChange: (test: Test) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { editable, fields } = useDesign();
  const test = plainTest(given, fields);
  const dates = fields.filter((field) => field.widget === 'date');
  const allowed = operatorsOf[measureOf(test.subject, fields)];
  const { subject } = test;
  const gone = subject.kind !== 'channel' && !fields.some((field) => field.key === subject.key);
  const shown = allowed.includes(test.operator) ? allowed : [test.operator, ...allowed];
  return (
    <div className="test">
      <select
        className="in"
        aria-label={t('procedures.cond.subject')}
        disabled={!editable}
        value={subjectId(test.subject)}
        onChange={(event) => onChange(refitted(test, fields, { subject: subjectOf(event.target.value) }))}
      >
        {gone && <option value={subjectId(subject)}>{subject.key}</option>}
        {fields.map((field) => (
          <option key={field.key} value={subjectId({ kind: 'answer', key: field.key })}>
            {field.label[lang] || field.key}
          </option>
        ))}
        {(['age', 'days'] as const).flatMap((kind) =>
          dates.map((field) => (
            <option key={kind + field.key} value={subjectId({ kind, key: field.key })}>
              {t(`procedures.cond.${kind}`, { label: field.label[lang] || field.key })}
            </option>
          )),
        )}
        <option value="channel">{t('procedures.cond.channel')}</option>
      </select>
      {(test.subject.kind === 'age' || test.subject.kind === 'days') && (
        <select
          className="in"
          aria-label={t('procedures.cond.until')}
          disabled={!editable}
          value={untilOf(test.subject) ?? ''}
          onChange={(event) => onChange({ ...test, subject: until(test.subject, event.target.value) })}
        >
          <option value="">{t('procedures.cond.today')}</option>
          {dates.map((field) => (
            <option key={field.key} value={field.key}>
              {field.label[lang] || field.key}
            </option>
          ))}
        </select>
      )}
      <select
        className="in op0"
        aria-label={t('procedures.cond.operator')}
        disabled={!editable}
        value={test.operator}
        onChange={(event) => onChange(refitted(test, fields, { operator: event.target.value as Test['operator'] }))}
      >
        {shown.map((operator) => (
          <option key={operator} value={operator}>
            {t(`procedures.cond.op.${operator}`)}
          </option>
        ))}
      </select>
      <OperandBox test={test} onChange={(operand) => onChange({ ...test, operand })} />
    </div>
  );
}

const untilOf = (subject: Subject): string | undefined =>
  subject.kind === 'age' ? subject.at : subject.kind === 'days' ? subject.to : undefined;

function until(subject: Subject, key: string): Subject {
  if (subject.kind === 'age') return { kind: 'age', key: subject.key, ...(key ? { at: key } : {}) };
  if (subject.kind === 'days') return { kind: 'days', key: subject.key, ...(key ? { to: key } : {}) };
  return subject;
}
