import { ticketLevels, ticketSources, ticketStatuses, ticketStatusTexts, type TicketView } from '@tinhso/feedback-contract';
import { useLang, useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { CategoryField } from '../CategoryField.js';
import { messages } from '../messages.js';
import { ChoiceField } from './ChoiceField.js';
import { CommuneField } from './CommuneField.js';
import { tidy, type QueueFilter } from './queue-filter.js';
import { SaveFilter } from './SaveFilter.js';
import { SavedFilters } from './SavedFilters.js';

interface FilterWindowProps {
  view: TicketView;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  onClose: () => void;
}

/** What narrows the list; it can be kept under a name. */
export function FilterWindow({ view, filter, onFilter, onClose }: FilterWindowProps) {
  const t = useT(messages);
  const lang = useLang();
  const [wish, setWish] = useState(filter);
  const set = (part: { [K in keyof QueueFilter]?: QueueFilter[K] | undefined }) => setWish(tidy({ ...wish, ...part }));
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onFilter(wish);
    onClose();
  };
  const any = t('feedback.filter.any');
  return (
    <Window title={t('feedback.filter.title')} about={t(`feedback.view.${view}`)} width={640} onClose={onClose}>
      <form className="sheet" onSubmit={apply} noValidate>
        <div className="mbody">
          <div className="ticket-filter">
            <CategoryField value={wish.category ?? ''} onChange={(category) => set({ category })} none={any} />
            <CommuneField value={wish.commune ?? ''} onChange={(commune) => set({ commune })} none={any} />
            <ChoiceField
              label={t('feedback.filter.status')}
              none={any}
              value={wish.status}
              onChange={(status) => set({ status })}
              options={ticketStatuses.map((status) => [status, ticketStatusTexts[status][lang]])}
            />
            <ChoiceField
              label={t('feedback.filter.level')}
              none={any}
              value={wish.level}
              onChange={(level) => set({ level })}
              options={ticketLevels.map((level) => [level, t(`feedback.level.${level}`)])}
            />
            <ChoiceField
              label={t('feedback.filter.source')}
              none={any}
              value={wish.source}
              onChange={(source) => set({ source })}
              options={ticketSources.map((source) => [source, t(`feedback.source.${source}`)])}
            />
            <label className="r ticket-late">
              <input
                type="checkbox"
                className="cb"
                checked={wish.overdue ?? false}
                onChange={(event) => set({ overdue: event.target.checked })}
              />
              {t('feedback.filter.overdue')}
            </label>
          </div>
          <SaveFilter view={view} filter={wish} />
          <SavedFilters />
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={() => setWish(tidy({ q: filter.q }))}>
            {t('feedback.filter.clear')}
          </button>
          <span className="grow" />
          <button className="btn p lg">{t('feedback.filter.apply')}</button>
        </div>
      </form>
    </Window>
  );
}
