import type { ResultFieldView } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId } from 'react';
import { messages } from '../messages.js';

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
        type={field.type === 'date' ? 'date' : 'text'}
        inputMode={field.type === 'number' || field.type === 'citizenId' ? 'numeric' : undefined}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
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
