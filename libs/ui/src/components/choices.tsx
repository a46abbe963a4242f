import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { FieldGroup, type FieldProps } from './Field.js';
import { formMessages } from './messages.js';

/** One answer of a choice. */
export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

type GroupProps = Omit<FieldProps, 'children'>;

/** One answer among a few; the whole box is the target. */
export function RadioGroup({
  value,
  onChange,
  options,
  ...group
}: GroupProps & { value: string | undefined; onChange: (value: string) => void; options: readonly ChoiceOption[] }) {
  return (
    <FieldGroup {...group}>
      {options.map((option, i) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            name={group.id}
            id={i === 0 ? group.id : `${group.id}-${option.value}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

/** Yes or no. */
export function YesNo({ value, onChange, ...group }: GroupProps & { value: boolean | undefined; onChange: (value: boolean) => void }) {
  const t = useT(formMessages);
  const options = [
    { value: 'yes', label: t('ui.form.yes') },
    { value: 'no', label: t('ui.form.no') },
  ];
  return (
    <RadioGroup
      {...group}
      options={options}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}

/** One statement to tick; never ticked beforehand. */
export function Checkbox({
  id,
  checked,
  onChange,
  label,
  hint,
  invalid,
}: {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  invalid?: boolean;
}) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

/** Filters over a list: one is pressed. */
export function Chips<V extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly { value: V; label: string }[];
}) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
