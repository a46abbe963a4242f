import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { duplicate, removed } from '../model/tree.js';
import { moveAt, pointerOf, type Path } from '../model/path.js';
import { useDesign } from './design.js';
import { headMessages as messages } from './head-messages.js';

interface EditorHeadProps {
  title: string;
  /** What kind of thing it is, in quieter ink. */
  kind?: string;
  /** Place of the thing in its list; without it, it can be neither moved nor removed. */
  path?: Path;
  /** Its key, by which answers and templates speak of it. */
  code?: string;
  copies?: boolean;
}

/** Head of an editor: what is open, and what can be done with the whole of it. */
export function EditorHead({ title, kind, path, code, copies = true }: EditorHeadProps) {
  const t = useT(messages);
  const { editable, edit, definition, select } = useDesign();
  const move = (by: -1 | 1) => {
    if (!path) return;
    const moved = moveAt(definition, path, by);
    edit(() => moved.root, pointerOf(moved.path));
  };
  const grow = (make: typeof duplicate) => {
    if (!path) return;
    const next = make(definition, path);
    edit(() => next.definition, next.at);
    select(next.at);
  };
  return (
    <div className="ed-head">
      <div className="grow">
        <h2>{title || t('procedures.head.unnamed')}</h2>
        <p className="m s">
          {kind}
          {code && <code className="keytag">{code}</code>}
        </p>
      </div>
      {path && editable && (
        <div className="r">
          <button type="button" className="iconbtn" aria-label={t('procedures.head.up')} onClick={() => move(-1)}>
            <Glyph name="up" />
          </button>
          <button type="button" className="iconbtn" aria-label={t('procedures.head.down')} onClick={() => move(1)}>
            <Glyph name="down" />
          </button>
          {copies && (
            <button type="button" className="btn q ink" onClick={() => grow(duplicate)}>
              <Glyph name="copy" />
              {t('procedures.head.copy')}
            </button>
          )}
          <button type="button" className="btn q ink" onClick={() => grow(removed)}>
            <Glyph name="close" />
            {t('procedures.head.remove')}
          </button>
        </div>
      )}
    </div>
  );
}
