import { FormField } from '@tinhso/ui/console';

interface NumberFieldProps {
  label: string;
  hint?: string;
  fault?: string;
  value: string;
  onChange: (value: string) => void;
  focused?: boolean;
}

/** A whole number, typed: points between thousands are left out as one types. */
export function NumberField({ label, hint, fault, value, onChange, focused }: NumberFieldProps) {
  return (
    <FormField label={label} hint={hint} fault={fault}>
      {(bind) => (
        <input
          {...bind}
          className="in"
          inputMode="numeric"
          autoComplete="off"
          maxLength={14}
          value={value}
          onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
          data-autofocus={focused || undefined}
        />
      )}
    </FormField>
  );
}
