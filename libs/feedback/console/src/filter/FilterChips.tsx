import { useQuery } from '@tanstack/react-query';
import { useApi, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { categoriesOptions, communesOptions } from '../queries.js';
import { wordsOf } from './filter-words.js';
import { narrows, tidy, type QueueFilter } from './queue-filter.js';

/** What narrows the list now; each is taken off by a touch. */
export function FilterChips({ filter, onFilter }: { filter: QueueFilter; onFilter: (filter: QueueFilter) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const on = narrows(filter);
  const categories = useQuery({ ...categoriesOptions(api), enabled: on }).data?.categories ?? [];
  const communes = useQuery({ ...communesOptions(api), enabled: on }).data ?? [];
  if (!on) return null;
  const words = wordsOf(filter, {
    lang,
    categories,
    communes,
    level: (level) => t(`feedback.level.${level}`),
    source: (source) => t(`feedback.source.${source}`),
    overdue: t('feedback.filter.overdue'),
  });
  return (
    <ul className="ticket-on" aria-label={t('feedback.filter.on')}>
      {words.map(([part, text]) => (
        <li key={part}>
          <button
            type="button"
            className="btn sm"
            aria-label={t('feedback.filter.off', { text })}
            onClick={() => onFilter(tidy({ ...filter, [part]: undefined }))}
          >
            {text}
            <Glyph name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
