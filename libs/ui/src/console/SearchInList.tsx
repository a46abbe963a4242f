import type { Ref } from 'react';
import { useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';
import { consoleMessages } from './messages.js';
import { useSearchText } from './search-text.js';

interface SearchInListProps {
  ref: Ref<HTMLInputElement>;
  /** What the list is searched for now. */
  q: string;
  onSearch: (q: string) => void;
  label: string;
  /** What can be typed; the label when there is no more to say. */
  placeholder?: string;
}

/** Search in the list: asks when typing pauses and at once on Enter, empties on Escape. */
export function SearchInList({ ref, q, onSearch, label, placeholder = label }: SearchInListProps) {
  const t = useT(consoleMessages);
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
        placeholder={placeholder}
        maxLength={100}
        aria-label={label}
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
        <button type="button" className="iconbtn" aria-label={t('ui.console.clearSearch')} onClick={() => setText('')}>
          <Glyph name="close" size={16} />
        </button>
      )}
    </div>
  );
}
