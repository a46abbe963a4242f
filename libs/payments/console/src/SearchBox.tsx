import { useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

/** One field for every number that a payment can be found by. */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState(q);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  const clear = () => {
    setTyped('');
    onSearch('');
  };
  return (
    <form className="payment-search" role="search" aria-label={t('payments.search')} onSubmit={search}>
      <input
        className="in"
        aria-label={t('payments.search.label')}
        placeholder={t('payments.search.placeholder')}
        value={typed}
        autoComplete="off"
        minLength={3}
        maxLength={60}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button className="btn md">{t('payments.search.act')}</button>
      {q && (
        <button type="button" className="btn md" onClick={clear}>
          {t('payments.search.clear')}
        </button>
      )}
    </form>
  );
}
