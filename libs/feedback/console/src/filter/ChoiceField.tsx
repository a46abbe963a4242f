import { FormField } from '@tinhso/ui/console';

interface ChoiceFieldProps<T extends string> {
  label: string;
  /** When nothing is chosen. */
  none: string;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
  options: readonly (readonly [T, string])[];
}

/** One of a few, or none of them. */
export function ChoiceField<T extends string>({ label, none, value, onChange, options }: ChoiceFieldProps<T>) {
  return (
    <FormField label={label}>
      {(bind) => (
        <select
          {...bind}
          className="in"
          value={value ?? ''}
          onChange={(event) => onChange(options.find(([each]) => each === event.target.value)?.[0])}
        >
          <option value="">{none}</option>
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
