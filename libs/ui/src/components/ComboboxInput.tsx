import { fold } from '@tinhso/kernel';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n/useT.js';
import { formMessages } from './messages.js';

/** Something to find by its name. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line that helps to tell two of the same name apart. */
  hint?: string;
}

interface ComboboxInputProps {
  id: string;
  describedBy?: string | undefined;
  invalid?: true | undefined;
  /** Name of the list; the field's label. */
  label?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  options: readonly ComboboxOption[];
  /** Look of the box. */
  className?: string;
}

const shownAtMost = 50;

/**
 * The box of a combobox (ARIA 1.2, with a list): finds one of many by typing a part of its name, with or without marks. Leaving it with a
 * text that is no option brings back the last choice, so that the value is always an option or empty.
 */
export function ComboboxInput({ id, describedBy, invalid, label, value, onChange, options, className = 'input' }: ComboboxInputProps) {
  const t = useT(formMessages);
  const listId = useId();
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const open = typed !== undefined;
  const index = useMemo(() => options.map((option) => ({ option, words: fold(option.label) })), [options]);
  const found = useMemo(() => findOptions(index, typed ?? ''), [index, typed]);
  const choose = (option: ComboboxOption | undefined) => {
    if (option) onChange(option.value);
    setTyped(undefined);
  };
  const show = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setActive(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && open) move(active + 1);
    else if (event.key === 'ArrowDown') show('');
    else if (event.key === 'ArrowUp' && open) move(active - 1);
    else if (event.key === 'Enter' && open) choose(found[active]);
    else if (event.key === 'Escape' && open) setTyped(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className="combo">
      <input
        className={className}
        id={id}
        role="combobox"
        autoComplete="off"
        // Escape closes the list, and not the window that it stands in.
        data-mantine-stop-propagation={open || undefined}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => show(event.target.value)}
        onClick={() => !open && show('')}
        onKeyDown={keys}
        onBlur={() => setTyped(undefined)}
      />
      {open && (
        <ul className="combo__list" id={listId} role="listbox" aria-label={label}>
          {found.map((option, i) => (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's own (aria-activedescendant)
            <li
              key={option.value}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              className={option.value === value ? 'is-chosen' : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </li>
          ))}
          {found.length === 0 && <li className="combo__none">{t('ui.form.matches', { count: 0 })}</li>}
        </ul>
      )}
      <p className="combo__said" role="status">
        {open ? t('ui.form.matches', { count: found.length }) : ''}
      </p>
    </div>
  );
}

/** Options whose name has all typed words; those that begin with the text come first. */
function findOptions(index: readonly { option: ComboboxOption; words: string }[], typed: string): ComboboxOption[] {
  const text = fold(typed).trim();
  if (!text) return index.slice(0, shownAtMost * 3).map(({ option }) => option);
  const wanted = text.split(/\s+/);
  const rank = (words: string) => (words.split(' ').some((_, i, all) => all.slice(i).join(' ').startsWith(text)) ? 0 : 1);
  return index
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .sort((a, b) => rank(a.words) - rank(b.words))
    .slice(0, shownAtMost)
    .map(({ option }) => option);
}
