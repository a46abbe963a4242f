import type { Answer, EligibilityQuestion } from '@tinhso/procedures-contract';
import { Button, DateInput, ErrorSummary, isCalendarDate, Progress, RadioGroup, TextField, useLang, useT, YesNo } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import type { AskedWidget } from './widgets.js';

/** One question of the check, and the way on. */
export function AskedQuestion({
  question,
  widget,
  value: given,
  progress,
  onAnswer,
}: {
  question: EligibilityQuestion;
  widget: AskedWidget;
  value: Answer | undefined;
  progress: { at: number; of: number };
  onAnswer: (value: Answer) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const [value, setValue] = useState<Answer | undefined>(given);
  const [attempt, setAttempt] = useState(0);
  const answer = readAnswer(widget, value);
  const id = `eligibility-${question.key}`;
  const error = attempt > 0 && answer === undefined ? t(`eligibility.missing.${widget.kind}`) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer === undefined) setAttempt(attempt + 1);
    else onAnswer(answer);
  };
  const base = { id, asHeading: true, label: question.title[lang], hint: question.hint?.[lang], error } as const;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (
    <>
      <Progress {...progress} label={t('eligibility.progress', progress)} />
      <ErrorSummary faults={error ? [{ id, message: error }] : []} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        {widget.kind === 'yesno' && <YesNo {...base} value={typeof value === 'boolean' ? value : undefined} onChange={setValue} />}
        {widget.kind === 'choice' && (
          <RadioGroup
            {...base}
            value={text || undefined}
            onChange={setValue}
            options={widget.options.map((option) => ({ value: option.value, label: option.label[lang], hint: option.hint?.[lang] }))}
          />
        )}
        {widget.kind === 'date' && <DateInput {...base} value={text} onChange={setValue} />}
        {widget.kind === 'number' && <TextField {...base} value={text} onChange={setValue} input={{ inputMode: 'numeric' }} />}
        <div className="form-end">
          <Button type="submit" block>
            {t('eligibility.continue')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What was typed as an answer; undefined when it is none. */
function readAnswer({ kind }: AskedWidget, value: Answer | undefined): Answer | undefined {
  if (kind === 'date') return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
  if (kind === 'number') return typeof value !== 'object' && /^\d{1,9}$/.test(String(value)) ? Number(value) : undefined;
  return value === '' ? undefined : value;
}
