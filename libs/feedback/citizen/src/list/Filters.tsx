import { useQuery } from '@tanstack/react-query';
import { Chips, Combobox, Details, SearchBox, useApi, useLang, useT } from '@tinhso/ui';
import { categoriesOptions, communesOptions } from '../queries.js';
import type { ListFilter } from './filter.js';
import { messages } from './messages.js';

/** Words, state, kind and commune. They narrow the list and the map alike. */
export function Filters({ filter, onChange }: { filter: ListFilter; onChange: (part: Partial<ListFilter>) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const communes = useQuery(communesOptions(api)).data ?? [];
  const categories = useQuery(categoriesOptions(api)).data?.categories ?? [];
  const all = { value: '', label: t('feedback.list.all') };
  const kind = categories.find(({ key }) => key === filter.category)?.name[lang];
  const place = communes.find(({ code }) => code === filter.commune)?.fullName;
  const narrowed = [kind, place].filter(Boolean).join(', ');
  return (
    <>
      <SearchBox
        key={filter.text}
        action="/phan-anh"
        label={t('feedback.list.search')}
        hint={t('feedback.list.searchHint')}
        submitLabel={t('feedback.list.searchAct')}
        value={filter.text}
        onSubmit={(text) => onChange({ text })}
      />
      <Chips
        label={t('feedback.list.state')}
        value={filter.state}
        onChange={(state) => onChange({ state })}
        options={(['all', 'open', 'closed'] as const).map((value) => ({ value, label: t(`feedback.list.${value}`) }))}
      />
      <Details summary={narrowed ? t('feedback.list.narrowed', { by: narrowed }) : t('feedback.list.narrow')}>
        <Combobox
          id="list-category"
          label={t('feedback.list.category')}
          optional
          value={filter.category}
          onChange={(category) => onChange({ category })}
          options={[all, ...categories.map(({ key, name }) => ({ value: key, label: name[lang] }))]}
        />
        <Combobox
          id="list-commune"
          label={t('feedback.list.commune')}
          optional
          value={filter.commune}
          onChange={(commune) => onChange({ commune })}
          options={[all, ...communes.map(({ code, fullName }) => ({ value: code, label: fullName }))]}
        />
      </Details>
    </>
  );
}
