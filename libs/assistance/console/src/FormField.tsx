import { Glyph } from '@tinhso/ui/console';
import { useId, type ReactElement } from 'react';

interface Bind {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A labelled control: label, hint, fault, control. */
export function FormField({
  label,
  hint,
  fault,
  children,
}: {
  label: string;
  hint?: string;
  fault?: string;
  /** Draws the control with the ids that bind it to its words. */
  children: (bind: Bind) => ReactElement;
}) {
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
      {children({ id, ...(about ? { 'aria-describedby': about } : {}), ...(fault ? { 'aria-invalid': true as const } : {}) })}
    </div>
  );
}
