import type { Logic } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId, useState } from 'react';
import { useAt, useDesign } from '../kit/design.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';

function parsed(text: string): Logic | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Logic) : undefined;
  } catch (broken) {
    if (broken instanceof SyntaxError) return undefined;
    throw broken;
  }
}

/** JSON Logic as it is written, for what boxes cannot say. Only whole JSON is taken over. */
export function RawLogic({ path }: { path: Path }) {
  const t = useT(messages);
  const id = useId();
  const { editable } = useDesign();
  const [logic, set] = useAt<Logic>(path);
  const [text, setText] = useState(() => JSON.stringify(logic, undefined, 1));
  const broken = parsed(text) === undefined;
  const change = (next: string) => {
    setText(next);
    const value = parsed(next);
    if (value !== undefined) set(value);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('procedures.cond.raw')}</label>
      <span className="hint" id={`${id}-h`}>
        {t('procedures.cond.rawHint')}
      </span>
      <textarea
        id={id}
        className="in raw0"
        rows={6}
        spellCheck={false}
        aria-describedby={`${id}-h`}
        aria-invalid={broken || undefined}
        readOnly={!editable}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {broken && (
        <p className="fault">
          <Glyph name="warning" />
          {t('procedures.cond.rawBroken')}
        </p>
      )}
    </div>
  );
}
