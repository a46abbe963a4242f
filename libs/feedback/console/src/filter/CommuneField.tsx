import { useQuery } from '@tanstack/react-query';
import { ComboboxInput, useApi, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useMemo } from 'react';
import { messages } from '../messages.js';
import { communesOptions } from '../queries.js';

/** Finds a commune of the province by typing. */
export function CommuneField({ value, onChange, none }: { value: string; onChange: (code: string) => void; none: string }) {
  const t = useT(messages);
  const communes = useQuery(communesOptions(useApi())).data;
  const options = useMemo(
    () => [{ value: '', label: none }, ...(communes ?? []).map(({ code, fullName }) => ({ value: code, label: fullName }))],
    [communes, none],
  );
  return (
    <FormField label={t('feedback.filter.commune')}>
      {(bind) => (
        <ComboboxInput
          id={bind.id}
          label={t('feedback.filter.commune')}
          className="in"
          value={value}
          onChange={onChange}
          options={options}
        />
      )}
    </FormField>
  );
}
