import type { ReadingPage } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import type { Marks } from '../marks.js';
import { messages } from '../messages.js';
import { AnswerRow } from './AnswerRow.js';

interface AnswerSectionProps {
  page: ReadingPage;
  marks: Marks;
  revealed: Readonly<Record<string, string>>;
  cursor?: string;
  onCursor: (pointer: string) => void;
  onReveal: () => void;
}

/** The answers of one page of the form; all of them can be ticked at once, those flagged stay flagged. */
export function AnswerSection({ page, marks, revealed, cursor, onCursor, onReveal }: AnswerSectionProps) {
  const t = useT(messages);
  const checked = page.rows.filter((row) => marks.of(row.pointer) === 'ok').length;
  const open = page.rows.filter((row) => marks.of(row.pointer) === undefined).map((row) => row.pointer);
  const clear = open.length === 0;
  const mark = () =>
    clear
      ? marks.set(
          page.rows.filter((row) => marks.of(row.pointer) === 'ok').map((row) => row.pointer),
          undefined,
        )
      : marks.set(open, 'ok');
  return (
    <section>
      <div className="sec">
        <h2 className="el s" title={page.title}>
          <b>{page.title}</b> · <span className="num">{`${checked}/${page.rows.length}`}</span>
        </h2>
        <button type="button" className="btn q sm" onClick={mark}>
          {t(clear ? 'dossiers.answers.none' : 'dossiers.answers.all')}
        </button>
      </div>
      {page.rows.map((row) => (
        <AnswerRow
          key={row.pointer}
          row={row}
          shown={revealed[row.pointer]}
          mark={marks.of(row.pointer)}
          onMark={(next) => marks.set([row.pointer], next)}
          current={cursor === row.pointer}
          onPoint={() => onCursor(row.pointer)}
          onReveal={onReveal}
        />
      ))}
    </section>
  );
}
