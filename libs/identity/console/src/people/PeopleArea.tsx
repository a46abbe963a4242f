import { useMutation } from '@tanstack/react-query';
import type { PeopleFound, SearchPeople } from '@tinhso/identity-contract';
import { toApiError, unwrap, useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { PersonCardView } from './PersonCardView.js';
import { SearchForm } from './SearchForm.js';

/** Looking somebody up without a case: an exact number, a typed reason, and the least that answers it. */
export function PeopleArea() {
  const t = useT(messages);
  const api = useApi();
  const search = useMutation({
    mutationFn: (body: SearchPeople) => unwrap<PeopleFound>(api.POST('/api/v1/staff/people/search', { body })),
  });
  const [person] = search.data?.items ?? [];
  const by = search.variables?.by ?? 'phone';
  return (
    <AreaPage title={t('people.title')}>
      <div className="people">
        <p className="m">{t('people.lead')}</p>
        <SearchForm busy={search.isPending} onSearch={(body) => search.mutate(body)} />
        {search.isError && <Failure error={toApiError(search.error)} />}
        <div aria-live="polite">
          {search.isSuccess && !person && (
            <div className="alert warn0">
              <div>
                <b>{t('people.none')}</b>
                <div>{t(`people.none.${by}`)}</div>
                <div className="m s">{t('people.recorded')}</div>
              </div>
            </div>
          )}
          {person && <PersonCardView person={person} />}
        </div>
      </div>
    </AreaPage>
  );
}
