import { SearchBox, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { messages } from './messages.js';
import { searchToUrl } from './queries.js';

/** The search box of the home page: leads to the results. */
export function ProcedureSearchBox() {
  const t = useT(messages);
  const [, navigate] = useLocation();
  return (
    <SearchBox
      action="/thu-tuc"
      label={t('procedures.search.homeLabel')}
      hint={t('procedures.search.hint')}
      submitLabel={t('procedures.search.submit')}
      onSubmit={(q) => navigate(searchToUrl({ q: q.trim(), field: '', online: false }))}
    />
  );
}
