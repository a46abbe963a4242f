import { useQuery } from '@tanstack/react-query';
import { ComboboxInput, useApi, useLang, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useMemo } from 'react';
import { messages } from './messages.js';
import { categoriesOptions } from './queries.js';

interface CategoryFieldProps {
  value: string;
  onChange: (category: string) => void;
  /** First of the list when nothing has to be chosen. */
  none?: string;
  fault?: string | undefined;
}

/** Finds a kind of report by typing, under the name of its group. */
export function CategoryField({ value, onChange, none, fault }: CategoryFieldProps) {
  const t = useT(messages);
  const lang = useLang();
  const known = useQuery(categoriesOptions(useApi())).data;
  const options = useMemo(() => {
    const groups = new Map(known?.groups.map(({ key, name }) => [key, name[lang]]));
    const all = (known?.categories ?? []).map(({ key, group, name }) => ({ value: key, label: name[lang], hint: groups.get(group) ?? '' }));
    return none === undefined ? all : [{ value: '', label: none }, ...all];
  }, [known, lang, none]);
  return (
    <FormField label={t('feedback.category')} {...(fault ? { fault } : {})}>
      {(bind) => (
        <ComboboxInput
          id={bind.id}
          describedBy={bind['aria-describedby']}
          invalid={bind['aria-invalid']}
          label={t('feedback.category')}
          className="in"
          value={value}
          onChange={onChange}
          options={options}
        />
      )}
    </FormField>
  );
}
