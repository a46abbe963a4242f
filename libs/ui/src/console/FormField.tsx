import { Glyph } from './Glyph.js';
import { useId, type ReactElement, type ReactNode } from 'react';

interface FormFieldProps {
  label: string;
  hint?: string;
  fault?: string;
  /** Draws the control with the ids that bind it to its label and its words. */
  children: (bind: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactElement;
  extra?: ReactNode;
}

/** A labelled control of a window: label, hint, fault, control. */
export function FormField({ label, hint, fault, children, extra }: FormFieldProps) {
  const id = useId();
  const about = [hint && `${id}-h`, fault && `${id}-f`].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-h`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${id}-f`}>
          <Glyph name="warning" />
          {fault}
        </span>
      )}
      {children({ id, ...(about ? { 'aria-describedby': about } : {}), ...(fault ? { 'aria-invalid': true } : {}) })}
      {extra}
    </div>
  );
}
