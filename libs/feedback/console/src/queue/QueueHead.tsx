import type { TicketView } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Kbd, SearchInList } from '@tinhso/ui/console';
import type { Ref } from 'react';
import { FilterChips } from '../filter/FilterChips.js';
import { tidy } from '../filter/queue-filter.js';
import type { QueueAddress } from '../filter/useQueueAddress.js';
import { messages } from '../messages.js';
import { ExportButton } from './ExportButton.js';

interface QueueHeadProps {
  view: TicketView;
  title: string;
  search: Ref<HTMLInputElement>;
  address: QueueAddress;
  onFilter: () => void;
}

/** Title, search and what narrows the list; the map and the file of it. */
export function QueueHead({ view, title, search, address, onFilter }: QueueHeadProps) {
  const t = useT(messages);
  const { filter, mapped } = address;
  return (
    <div className="phead">
      <h1>{title}</h1>
      <SearchInList
        key={view}
        ref={search}
        q={filter.q ?? ''}
        onSearch={(q) => address.narrow(tidy({ ...filter, q }))}
        label={t('feedback.search')}
      />
      <div className="ticket-tools">
        <button type="button" className="btn sm" aria-haspopup="dialog" onClick={onFilter}>
          <Glyph name="list" size={16} />
          {t('feedback.filter')} <Kbd cap="F" />
        </button>
        <button type="button" className="btn sm" aria-pressed={mapped} onClick={address.toggleMap}>
          <Glyph name="globe" size={16} />
          {t('feedback.mapToggle')} <Kbd cap="M" />
        </button>
        <ExportButton view={view} filter={filter} />
      </div>
      <FilterChips filter={filter} onFilter={address.narrow} />
    </div>
  );
}
