import { useLang, useT } from '@tinhso/ui';
import { DayInput } from '@tinhso/ui/console';
import { useId } from 'react';
import { useDesign } from '../kit/design.js';
import type { Operand, Test } from '../model/condition.js';
import { messages } from './messages.js';
import { measureOf } from './subjects.js';

const channels = ['online', 'in_person', 'postal'] as const;

/** What a test compares with: one of the options, several of them, a value, today, or another answer. */
export function OperandBox({ test, onChange }: { test: Test; onChange: (operand: Operand) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const id = useId();
  const { editable, fields } = useDesign();
  const { subject, operator, operand } = test;
  if (operator === 'answered' || operator === 'unanswered') return null;
  const measure = measureOf(subject, fields);
  const own = subject.kind === 'answer' ? fields.find((field) => field.key === subject.key) : undefined;
  const choices =
    measure === 'choice'
      ? (own?.options ?? []).map(({ value, label }) => ({ value, label: label[lang] || value }))
      : channels.map((value) => ({ value, label: t(`procedures.channel.${value}`) }));
  if (operand.kind === 'list')
    return (
      <div className="boxes operand" role="group" aria-label={t('procedures.cond.operand')}>
        {choices.map(({ value, label }) => (
          <label key={value} className="r">
            <input
              type="checkbox"
              className="cb"
              disabled={!editable}
              checked={operand.values.includes(value)}
              onChange={(event) =>
                onChange({
                  kind: 'list',
                  values: choices
                    .map((each) => each.value)
                    .filter((each) => (each === value ? event.target.checked : operand.values.includes(each))),
                })
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    );
  const literal = operand.kind === 'value' ? operand.value : undefined;
  if (measure === 'choice' || measure === 'channel' || measure === 'yesno')
    return (
      <select
        className="in operand"
        aria-label={t('procedures.cond.operand')}
        disabled={!editable}
        value={String(literal)}
        onChange={(event) => onChange({ kind: 'value', value: measure === 'yesno' ? event.target.value === 'true' : event.target.value })}
      >
        {measure === 'yesno' ? (
          <>
            <option value="true">{t('procedures.cond.yes')}</option>
            <option value="false">{t('procedures.cond.no')}</option>
          </>
        ) : (
          <>
            {!choices.some((choice) => choice.value === literal) && <option value={String(literal)}>{String(literal ?? '')}</option>}
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </>
        )}
      </select>
    );
  const others = fields.filter((field) => field !== own && field.widget === (own?.widget ?? 'number'));
  const write = (kind: string) => {
    if (kind === 'today') return onChange({ kind: 'today' });
    if (kind === 'value') return onChange({ kind: 'value', value: measure === 'number' ? 0 : '' });
    return onChange({ kind: 'answer', key: kind.slice(1) });
  };
  return (
    <div className="r operand">
      {(measure === 'date' || others.length > 0) && (
        <select
          className="in"
          aria-label={t('procedures.cond.operand')}
          disabled={!editable}
          value={operand.kind === 'answer' ? `=${operand.key}` : operand.kind}
          onChange={(event) => write(event.target.value)}
        >
          <option value="value">{t(measure === 'date' ? 'procedures.cond.aDay' : 'procedures.cond.aValue')}</option>
          {measure === 'date' && <option value="today">{t('procedures.cond.today')}</option>}
          {others.map((field) => (
            <option key={field.key} value={`=${field.key}`}>
              {t('procedures.cond.answerOf', { label: field.label[lang] || field.key })}
            </option>
          ))}
        </select>
      )}
      {operand.kind === 'value' && measure === 'date' && (
        <DayInput id={`${id}-day`} value={String(operand.value)} onChange={(value) => onChange({ kind: 'value', value })} />
      )}
      {operand.kind === 'value' && measure !== 'date' && (
        <input
          className={measure === 'number' ? 'in num figure' : 'in'}
          aria-label={t('procedures.cond.operand')}
          readOnly={!editable}
          inputMode={measure === 'number' ? 'numeric' : undefined}
          value={String(operand.value)}
          autoComplete="off"
          onChange={(event) =>
            onChange({
              kind: 'value',
              value: measure === 'number' ? Number(event.target.value.replace(/\D/g, '').slice(0, 9)) : event.target.value,
            })
          }
        />
      )}
    </div>
  );
}
