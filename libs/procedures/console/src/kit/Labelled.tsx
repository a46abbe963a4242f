import { useLang } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import type { ReactElement, ReactNode } from 'react';
import { pointerOf, type Path } from '../model/path.js';
import { useFaults } from './design.js';

/** What binds a control to its label and words. The id is the pointer, so that a fault leads straight to the control. */
export interface Bind {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface LabelledProps {
  path: Path;
  label: string;
  hint?: ReactNode;
  /** Said after the label: "(không bắt buộc)". */
  note?: string;
  /** Faults of parts are shown here too, for controls that hold something composed. */
  below?: boolean;
  children: (bind: Bind) => ReactElement;
}

/** A control with its label, hint and what the checker says of its place. */
export function Labelled({ path, label, hint, note, below, children }: LabelledProps) {
  const id = pointerOf(path);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {note && <span className="m note1">{note}</span>}
      </label>
      <Control path={path} hint={hint} below={below}>
        {children}
      </Control>
    </div>
  );
}

/** The same for a group of controls, whose name stands in a legend. */
export function Grouped({ path, label, hint, note, below, children }: Omit<LabelledProps, 'children'> & { children: ReactNode }) {
  return (
    <fieldset className="field grouped" id={pointerOf(path)} tabIndex={-1}>
      <legend className="lab">
        {label} {note && <span className="m note1">{note}</span>}
      </legend>
      <Control path={path} hint={hint} below={below}>
        {() => <>{children}</>}
      </Control>
    </fieldset>
  );
}

function Control({ path, hint, below, children }: Pick<LabelledProps, 'path' | 'hint' | 'below' | 'children'>) {
  const lang = useLang();
  const id = pointerOf(path);
  const faults = useFaults(path, below);
  const worst = faults.some((fault) => fault.severity === 'error');
  const about = [hint && `${id}-h`, faults.length > 0 && `${id}-f`].filter(Boolean).join(' ');
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-h`}>
          {hint}
        </span>
      )}
      {children({ id, ...(about ? { 'aria-describedby': about } : {}), ...(worst ? { 'aria-invalid': true } : {}) })}
      {faults.length > 0 && (
        <div id={`${id}-f`}>
          {faults.map((fault) => (
            <p key={fault.code + fault.path + fault.message.vi} className={fault.severity === 'error' ? 'fault' : 'fault mild'}>
              <Glyph name="warning" />
              {fault.message[lang]}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
