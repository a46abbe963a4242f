import { useT } from '@tinhso/ui';
import { useId, type Ref } from 'react';
import { Fault } from './Fault.js';
import { messages } from './messages.js';

interface LoginFieldProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  focused: boolean;
}

/** The staff account: one word, never corrected or capitalised by the device. */
export function LoginField({ ref, value, onChange, fault, focused }: LoginFieldProps) {
  const t = useT(messages);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('identity.staff.login')}</label>
      <input
        ref={ref}
        id={id}
        className="in lg"
        name="login"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={focused} // eslint-disable-line jsx-a11y/no-autofocus -- the page is this form
        data-autofocus={focused || undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <Fault id={`${id}-fault`}>{fault}</Fault>
      <span className="hint" id={`${id}-hint`}>
        {t('identity.staff.loginHint')}
      </span>
    </div>
  );
}
