import type { ResultFieldView } from '@tinhso/dossiers-contract';
import { formatPlainDate, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId } from 'react';
import { messages } from '../messages.js';
import { readDate } from './result-values.js';

interface ResultFieldProps {
  field: ResultFieldView;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  focused?: boolean;
}

/** One fact that only the office knows, asked as text, date or number. */
export function ResultField({ field, value, onChange, fault, focused }: ResultFieldProps) {
  const t = useT(messages);
  const id = useId();
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{field.required ? field.label : t('dossiers.review.optional', { label: field.label })}</label>
      <input
        id={id}
        className="in"
        type="text"
        inputMode={field.type === 'text' ? undefined : 'numeric'}
        maxLength={1000}
        value={field.type === 'date' ? formatPlainDate(value) : value}
        placeholder={field.type === 'date' ? t('dossiers.review.datePlaceholder') : undefined}
        onChange={(event) => onChange(field.type === 'date' ? readDate(event.target.value) : event.target.value)}
        aria-invalid={fault !== undefined}
        aria-required={field.required}
        aria-describedby={`${id}-fault ${id}-hint`}
        data-autofocus={focused || undefined}
      />
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          <Glyph name="warning" size={16} />
          {fault}
        </span>
      )}
      {field.hint && (
        <span className="hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
    </div>
  );
}
