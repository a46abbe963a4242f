import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useEffect, useState, type Ref } from 'react';
import { messages } from './messages.js';

const PAUSE_MS = 250;

/** Search in the list: asks when typing pauses, empties on Escape. */
export function SearchInList({ ref, q, onSearch }: { ref: Ref<HTMLInputElement>; q: string; onSearch: (q: string) => void }) {
  const t = useT(messages);
  const [text, setText] = useState(q);
  const [shownFor, setShownFor] = useState(q);
  if (shownFor !== q) {
    setShownFor(q);
    if (text.trim() !== q) setText(q);
  }
  useEffect(() => {
    if (text.trim() === q) return undefined;
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, q, onSearch]);
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
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') event.currentTarget.blur();
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
