import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { paperMark, type Marks } from '../marks.js';
import { messages } from '../messages.js';
import { useOpened } from './useOpened.js';
import type { Sheet } from './sheets.js';

type State = { tone: 'ok' | 'warn' | 'err' | 'm'; glyph?: GlyphName; text: string };

function useStateOf(marks: Marks): (sheet: Sheet) => State {
  const t = useT(messages);
  const isOpened = useOpened();
  return (sheet) => {
    if (sheet.kind === 'document') {
      const { state, signed } = sheet.document;
      if (state === 'requested') return { tone: 'm', glyph: 'hourglass', text: t('dossiers.papers.requested') };
      if (state === 'failed') return { tone: 'err', glyph: 'warning', text: t('dossiers.papers.failed') };
      return signed
        ? { tone: 'ok', glyph: 'seal', text: t('dossiers.papers.signed') }
        : { tone: 'ok', glyph: 'check', text: t('dossiers.papers.ready') };
    }
    const { paper } = sheet;
    if (marks.of(paperMark(paper.key)) === 'flag') return { tone: 'warn', glyph: 'flag', text: t('dossiers.papers.flagged') };
    if (paper.files.length === 0) {
      if (paper.kind === 'show_only') return { tone: 'm', text: t('dossiers.papers.show_only') };
      return {
        tone: paper.kind === 'submit' ? 'warn' : 'm',
        glyph: paper.kind === 'submit' ? 'flag' : undefined,
        text: t('dossiers.papers.missing'),
      };
    }
    if (paper.files.some((file) => !isOpened(file))) return { tone: 'warn', glyph: 'eye', text: t('dossiers.papers.unopened') };
    if (paper.files.some((file) => file.supplemented)) return { tone: 'ok', glyph: 'check', text: t('dossiers.papers.supplemented') };
    return { tone: 'm', text: t('dossiers.papers.files', { count: paper.files.length }) };
  };
}

/** One tab a paper, with how it stands. */
export function SheetTabs({
  sheets,
  current,
  marks,
  onOpen,
}: {
  sheets: readonly Sheet[];
  current?: string;
  marks: Marks;
  onOpen: (key: string) => void;
}) {
  const stateOf = useStateOf(marks);
  return (
    <div className="doctabs" role="tablist">
      {sheets.map((sheet) => {
        const { tone, glyph, text } = stateOf(sheet);
        return (
          <button
            key={sheet.key}
            type="button"
            role="tab"
            aria-selected={sheet.key === current}
            aria-controls="papers-panel"
            title={sheet.title}
            onClick={() => onOpen(sheet.key)}
          >
            <span className="el b">{sheet.title}</span>
            <span className={`s el ${tone}`}>
              {glyph && <Glyph name={glyph} size={16} />} {text}
            </span>
          </button>
        );
      })}
    </div>
  );
}
