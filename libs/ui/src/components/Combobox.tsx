import { useT } from '../i18n/useT.js';
import { ComboboxInput, type ComboboxOption } from './ComboboxInput.js';
import { Field, type FieldProps } from './Field.js';
import { formMessages } from './messages.js';

/** Finds one of many by typing a part of its name; with label, hint and fault. */
export function Combobox({
  value,
  onChange,
  options,
  ...field
}: Omit<FieldProps, 'children'> & { value: string; onChange: (value: string) => void; options: readonly ComboboxOption[] }) {
  const t = useT(formMessages);
  return (
    <Field {...field} hint={field.hint ?? t('ui.form.typeToFind')}>
      {(bind) => (
        <ComboboxInput
          {...bind}
          label={typeof field.label === 'string' ? field.label : undefined}
          value={value}
          onChange={onChange}
          options={options}
        />
      )}
    </Field>
  );
}
