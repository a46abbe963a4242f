import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import type { Ref } from 'react';
import { messages } from './messages.js';
import { useSearchText } from './useSearchText.js';

interface SearchInListProps {
  ref: Ref<HTMLInputElement>;
  /** What the list is searched for now. */
  q: string;
  onSearch: (q: string) => void;
}

/** Search in the list: asks when typing pauses and at once on Enter, empties on Escape. */
export function SearchInList({ ref, q, onSearch }: SearchInListProps) {
  const t = useT(messages);
  const { text, setText, ask } = useSearchText(q, onSearch);
  return (
    <div className="in" role="search">
      <span className="m">
        <Glyph name="search" />
      </span>
      <input
        ref={ref}
        type="search"
        value={text}
        placeholder={t('casework.inbox.search')}
        aria-label={t('casework.inbox.searchLabel')}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            if (text === '') event.currentTarget.blur();
            setText('');
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            ask();
            event.currentTarget.blur();
          }
        }}
      />
      {text && (
        <button type="button" className="iconbtn" aria-label={t('casework.inbox.clearSearch')} onClick={() => setText('')}>
          <Glyph name="close" size={16} />
        </button>
      )}
    </div>
  );
}
