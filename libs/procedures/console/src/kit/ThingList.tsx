import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import type { KeyboardEvent } from 'react';
import { moveAt, pointerOf, type Path } from '../model/path.js';
import { useDesign, useFaults } from './design.js';
import { Grouped } from './Labelled.js';
import { messages } from './messages.js';

interface Thing {
  readonly name: string;
  readonly note?: string;
}

interface ThingListProps {
  path: Path;
  label: string;
  none: string;
  things: readonly Thing[];
}

/** Things that have an editor of their own: open one, or move it by buttons or with Alt and the arrows. */
export function ThingList({ path, label, none, things }: ThingListProps) {
  return (
    <Grouped path={path} label={label}>
      {things.length === 0 ? (
        <p className="m none0">{none}</p>
      ) : (
        <ol className="card entries">
          {things.map((thing, index) => (
            <Row key={index} thing={thing} path={[...path, index]} count={things.length} />
          ))}
        </ol>
      )}
    </Grouped>
  );
}

function Row({ thing, path, count }: { thing: Thing; path: Path; count: number }) {
  const t = useT(messages);
  const { select, edit, editable } = useDesign();
  const faults = useFaults(path, true);
  const place = Number(path.at(-1));
  const move = (by: -1 | 1) => edit((definition) => moveAt(definition, path, by).root);
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || !editable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="entry thing">
      <button type="button" className="link grow" onClick={() => select(pointerOf(path))} onKeyDown={onKey}>
        {thing.name}
      </button>
      {thing.note && <span className="m s">{thing.note}</span>}
      {faults.some((fault) => fault.severity === 'error') && (
        <span className="err">
          <Glyph name="late" label={t('procedures.kit.faulty')} />
        </span>
      )}
      {editable && (
        <span className="entry-acts">
          <button
            type="button"
            className="iconbtn sm"
            aria-label={t('procedures.kit.up', { name: thing.name })}
            aria-disabled={place === 0 || undefined}
            onClick={() => move(-1)}
          >
            <Glyph name="up" size={16} />
          </button>
          <button
            type="button"
            className="iconbtn sm"
            aria-label={t('procedures.kit.down', { name: thing.name })}
            aria-disabled={place === count - 1 || undefined}
            onClick={() => move(1)}
          >
            <Glyph name="down" size={16} />
          </button>
        </span>
      )}
    </li>
  );
}
