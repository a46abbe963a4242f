import { Glyph, type Command } from '@tinhso/ui/console';
import { useEffect, useRef } from 'react';
import { Marked } from './Marked.js';

interface HitListProps {
  id: string;
  label: string;
  hits: readonly Command[];
  /** Index of the chosen one. */
  at: number;
  query: string;
  onRun: (command: Command) => void;
}

/** What was found, by group; the chosen one is announced by the field above (combobox pattern). */
export function HitList({ id, label, hits, at, query, onRun }: HitListProps) {
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const groups = [...new Set(hits.map((hit) => hit.group))];
  return (
    <div className="hits" role="listbox" id={`${id}-list`} aria-label={label}>
      {groups.map((group) => (
        <ul key={group} role="group" aria-label={group}>
          <li role="presentation" className="head">
            {group}
          </li>
          {hits.map((hit, index) =>
            hit.group === group ? (
              // The keys belong to the field, which keeps the focus; a hit answers them too when a screen reader puts the focus on it.
              <li
                key={hit.id}
                id={`${id}-${index}`}
                ref={index === at ? chosen : undefined}
                role="option"
                aria-selected={index === at}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(hit)}
                onKeyDown={(event) => event.key === 'Enter' && onRun(hit)}
              >
                <Glyph name={hit.glyph} />
                <span className="grow el">
                  <Marked text={hit.label} query={query} />
                  {hit.note && (
                    <span className="m num">
                      {' · '}
                      <Marked text={hit.note} query={query} />
                    </span>
                  )}
                </span>
                {hit.keys?.map((key) => (
                  <kbd key={key} className="kbd" aria-hidden="true">
                    {key}
                  </kbd>
                ))}
              </li>
            ) : null,
          )}
        </ul>
      ))}
    </div>
  );
}
