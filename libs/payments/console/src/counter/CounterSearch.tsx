import { useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

/** One field for everything that somebody may bring to the counter. */
export function CounterSearch({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState(q);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().length >= 3) onSearch(typed.trim());
  };
  return (
    <form className="payment-search" role="search" aria-label={t('counter.search')} onSubmit={search}>
      <input
        className="in"
        aria-label={t('counter.search.label')}
        placeholder={t('counter.search.label')}
        value={typed}
        autoComplete="off"
        maxLength={60}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button className="btn md">{t('counter.search.act')}</button>
    </form>
  );
}
