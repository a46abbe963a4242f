import { useQuery } from '@tanstack/react-query';
import { ComboboxInput, useApi, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useMemo } from 'react';
import { messages } from './messages.js';
import { officesOptions } from './queries.js';

interface OfficeFieldProps {
  value: string;
  onChange: (unitId: string) => void;
  /** Office that has it already. */
  except?: string | undefined;
  fault?: string | undefined;
  hint?: string;
}

/** Finds one of all offices by typing; each with what it has in hand. */
export function OfficeField({ value, onChange, except, fault, hint }: OfficeFieldProps) {
  const t = useT(messages);
  const offices = useQuery(officesOptions(useApi())).data?.items;
  const options = useMemo(
    () =>
      (offices ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, name, open, overdue }) => ({ value: id, label: name, hint: t('feedback.officeLoad', { open, overdue }) })),
    [offices, except, t],
  );
  return (
    <FormField label={t('feedback.office')} hint={hint ?? t('feedback.typeToFind')} {...(fault ? { fault } : {})}>
      {(bind) => (
        <ComboboxInput
          id={bind.id}
          describedBy={bind['aria-describedby']}
          invalid={bind['aria-invalid']}
          label={t('feedback.office')}
          className="in"
          value={value}
          onChange={onChange}
          options={options}
        />
      )}
    </FormField>
  );
}
