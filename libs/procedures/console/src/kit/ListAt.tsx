import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import type { KeyboardEvent, ReactNode } from 'react';
import { insertAt, moveAt, setAt, type Path } from '../model/path.js';
import { useAt, useDesign } from './design.js';
import { Grouped } from './Labelled.js';
import { messages } from './messages.js';

interface ListAtProps<T> {
  path: Path;
  label: string;
  hint?: string;
  /** What is added; left out where nothing can be. */
  fresh?: () => T;
  addLabel: string;
  /** Said when there is nothing. */
  none?: string;
  /** What an entry is called in the buttons beside it. */
  nameOf: (entry: T, index: number) => string;
  children: (entry: T, path: Path, index: number) => ReactNode;
  /** An empty list is taken away. */
  optional?: boolean;
}

/** A list whose entries are edited in place: add, remove, move by buttons or with Alt and the arrows. */
export function ListAt<T>({ path, label, hint, fresh, addLabel, none, nameOf, children, optional }: ListAtProps<T>) {
  const t = useT(messages);
  const { editable, edit } = useDesign();
  const [entries = []] = useAt<readonly T[]>(path);
  const move = (index: number, by: -1 | 1) => edit((definition) => moveAt(definition, [...path, index], by).root);
  const remove = (index: number) =>
    edit((definition) => setAt(definition, entries.length === 1 && optional ? path : [...path, index], undefined));
  const onKey = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || !editable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Grouped path={path} label={label} hint={hint}>
      {entries.length === 0 && none && <p className="m none0">{none}</p>}
      {entries.length > 0 && (
        <ol className="card entries">
          {entries.map((entry, index) => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move the entry whose own controls have the focus
            <li key={index} className="entry" onKeyDown={(event) => onKey(event, index)}>
              <div className="grow">{children(entry, [...path, index], index)}</div>
              {editable && (
                <div className="entry-acts">
                  {(['up', 'down', 'close'] as const).map((act) => (
                    <button
                      key={act}
                      type="button"
                      className="iconbtn sm"
                      aria-label={t(`procedures.kit.${act}`, { name: nameOf(entry, index) })}
                      aria-disabled={(act === 'up' && index === 0) || (act === 'down' && index === entries.length - 1) || undefined}
                      onClick={() => (act === 'close' ? remove(index) : move(index, act === 'up' ? -1 : 1))}
                    >
                      <Glyph name={act} size={16} />
                    </button>
                  ))}
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {editable && fresh && (
        <button
          type="button"
          className="btn q add0"
          onClick={() => edit((definition) => insertAt(definition, path, entries.length, fresh()))}
        >
          <Glyph name="plus" />
          {addLabel}
        </button>
      )}
    </Grouped>
  );
}
