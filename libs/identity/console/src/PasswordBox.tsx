import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId, useState, type Ref } from 'react';
import { Fault } from './Fault.js';
import { messages } from './messages.js';

interface PasswordBoxProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  focused: boolean;
  /** A new password is chosen, not the present one entered. */
  isNew?: boolean;
}

/** The password, with a switch to look at it while typing. */
export function PasswordBox({ ref, value, onChange, fault, focused, isNew }: PasswordBoxProps) {
  const t = useT(messages);
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{t(isNew ? 'identity.staff.newPassword' : 'identity.staff.password')}</label>
      <div className="in lg">
        <input
          ref={ref}
          id={id}
          name="password"
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoFocus={focused} // eslint-disable-line jsx-a11y/no-autofocus -- asked again for a known account
          data-autofocus={focused || undefined}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
        />
        <button
          type="button"
          className="btn q ink"
          aria-label={t(shown ? 'identity.staff.hidePassword' : 'identity.staff.showPassword')}
          onClick={() => setShown(!shown)}
        >
          <Glyph name="eye" />
          {t(shown ? 'identity.staff.hide' : 'identity.staff.show')}
        </button>
      </div>
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </div>
  );
}
