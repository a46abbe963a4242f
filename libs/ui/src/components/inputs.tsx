import { useState, type InputHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { groupCitizenId } from '../format/identity-numbers.js';
import { useT } from '../i18n/useT.js';
import { Field, type FieldProps } from './Field.js';
import { formMessages } from './messages.js';
import { useEarlyTyping } from './useEarlyTyping.js';

/** What all single inputs share: a controlled text value and the parts of a field. */
export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange: (value: string) => void;
  input?: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'>;
}

/** One line of text. */
export function TextField({ value, onChange, input, ...field }: TextFieldProps) {
  const control = useEarlyTyping<HTMLInputElement>(value, onChange);
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <input
          ref={control}
          className="input"
          {...input}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextAreaField({
  value,
  onChange,
  area,
  ...field
}: Omit<TextFieldProps, 'input'> & { area?: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> }) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <textarea
          className="input input--area"
          rows={4}
          {...area}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Citizen ID: twelve digits shown in threes, kept without spaces. */
export function CitizenIdField({ value, onChange, ...field }: Omit<TextFieldProps, 'input'>) {
  return (
    <TextField
      {...field}
      value={groupCitizenId(value)}
      onChange={(typed) => onChange(typed.replace(/\D/g, '').slice(0, 12))}
      input={{ className: 'input input--id', inputMode: 'numeric', autoComplete: 'off', maxLength: 15 }}
    />
  );
}

/** Password with a switch to see it. */
export function PasswordField({ value, onChange, input, ...field }: TextFieldProps) {
  const t = useT(formMessages);
  const [shown, setShown] = useState(false);
  const control = useEarlyTyping<HTMLInputElement>(value, onChange);
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <div className="input-group">
          <input
            ref={control}
            className="input"
            autoComplete="current-password"
            {...input}
            type={shown ? 'text' : 'password'}
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="btn btn--quiet input-group__act" aria-controls={id} onClick={() => setShown(!shown)}>
            {t(shown ? 'ui.form.hidePassword' : 'ui.form.showPassword')}
          </button>
        </div>
      )}
    </Field>
  );
}

/** Choice of one among few, as the browser draws it. */
export function SelectField({
  value,
  onChange,
  options,
  placeholder,
  ...field
}: Omit<TextFieldProps, 'input'> & { options: readonly { value: string; label: string }[]; placeholder?: string }) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <select
          className="input"
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
