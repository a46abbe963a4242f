import { useQuery } from '@tanstack/react-query';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { filtersOptions, useTicketAct } from '../queries.js';

/** One's own filters, to be thrown away. They are opened from the column of lists. */
export function SavedFilters() {
  const t = useT(messages);
  const filters = useQuery(filtersOptions(useApi())).data?.items ?? [];
  const removing = useTicketAct<string>((api, id) =>
    unwrap(api.DELETE('/api/v1/staff/feedback/filters/{id}', { params: { path: { id } } })),
  );
  if (filters.length === 0) return null;
  return (
    <section aria-label={t('feedback.filter.mine')}>
      <h3>{t('feedback.filter.mine')}</h3>
      <ul className="ticket-saved">
        {filters.map(({ id, name }) => (
          <li key={id} className="r">
            <Glyph name="saved" />
            <span className="grow">{name}</span>
            <button
              type="button"
              className="btn sm"
              aria-label={t('feedback.filter.removeNamed', { name })}
              disabled={removing.isPending}
              onClick={() => removing.mutate(id)}
            >
              {t('feedback.filter.remove')}
            </button>
          </li>
        ))}
      </ul>
      {removing.isError && <Failure error={removing.error} />}
    </section>
  );
}
