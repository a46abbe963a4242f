import type { CategorySuggestions, FeedbackCategories } from '@tinhso/feedback-contract';
import { Button, Combobox, RadioGroup, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';

/** What it is: what the words suggest first, every other kind one press away. */
export function Kind({
  book,
  suggestions = [],
  chosen,
  onChoose,
  error,
}: {
  book: FeedbackCategories;
  suggestions?: CategorySuggestions['suggestions'];
  chosen: string;
  onChoose: (category: string) => void;
  error?: string;
}) {
  const t = useT(messages);
  const lang = useLang();
  const [all, setAll] = useState(false);
  const suggested = new Set(suggestions.map(({ category }) => category));
  const shown = book.categories.filter(({ key }) => suggested.has(key) || key === chosen);
  const groups = new Map(book.groups.map(({ key, name }) => [key, name[lang]]));
  const offered = [...shown].sort((a, b) => rank(suggestions, a.key) - rank(suggestions, b.key));
  const find = all || offered.length === 0;
  const moderated = book.categories.some(({ key, moderation }) => key === chosen && moderation === 'before');
  return (
    <>
      {offered.length > 0 && (
        <RadioGroup
          id="report-kind"
          label={t('feedback.kind.title')}
          hint={t(suggested.size > 0 ? 'feedback.kind.hint' : 'feedback.kind.hintPlain')}
          error={error}
          value={chosen || undefined}
          onChange={onChoose}
          options={offered.map(({ key, name, hint }) => ({
            value: key,
            label: name[lang],
            hint: suggested.has(key) ? `${t('feedback.kind.suggested')} · ${hint[lang]}` : hint[lang],
          }))}
        />
      )}
      {find ? (
        <Combobox
          id={offered.length > 0 ? 'report-kind-find' : 'report-kind'}
          label={offered.length > 0 ? t('feedback.kind.find') : t('feedback.kind.title')}
          error={offered.length > 0 ? undefined : error}
          value={chosen}
          onChange={(key) => {
            onChoose(key);
            setAll(false);
          }}
          options={book.categories.map(({ key, name, group }) => ({ value: key, label: name[lang], hint: groups.get(group) ?? '' }))}
        />
      ) : (
        <Button look="quiet" icon="list" onClick={() => setAll(true)}>
          {t('feedback.kind.all')}
        </Button>
      )}
      {moderated && <p className="hint">{t('feedback.kind.before')}</p>}
    </>
  );
}

function rank(suggestions: CategorySuggestions['suggestions'], key: string): number {
  const at = suggestions.findIndex(({ category }) => category === key);
  return at < 0 ? suggestions.length : at;
}
