import { Glyph } from '@tinhso/ui/console';
import { useId } from 'react';

interface TextBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  hint?: string;
  rows?: number;
  maxLength: number;
  focused?: boolean;
  placeholder?: string;
}

/** A labelled text of several lines, with its fault under it. */
export function TextBox({ label, value, onChange, fault, hint, rows = 3, maxLength, focused, placeholder }: TextBoxProps) {
  const id = useId();
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        className="in"
        rows={rows}
        maxLength={maxLength}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        data-autofocus={focused || undefined}
      />
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          <Glyph name="warning" size={16} />
          {fault}
        </span>
      )}
    </div>
  );
}
