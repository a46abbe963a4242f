import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { useKeys } from '@tinhso/ui/console';
import { useState } from 'react';
import { paperMark, type Marks } from '../marks.js';
import { messages } from '../messages.js';
import { Desk } from './Desk.js';
import { OriginLine } from './OriginLine.js';
import { PaperTools } from './PaperTools.js';
import { SheetTabs } from './SheetTabs.js';
import { filesOf, firstSheet, sheetsOf } from './sheets.js';
import { flatView, turned, zoomed } from './view.js';

interface PapersPaneProps {
  dossier: StaffDossier;
  marks: Marks;
  /** Key of the paper or id of the document that is open. */
  open?: string;
  onOpen: (key: string) => void;
}

/** The papers of the citizen and the documents of the office, one beside the answers at a time. */
export function PapersPane({ dossier, marks, open, onOpen }: PapersPaneProps) {
  const t = useT(messages);
  const sheets = sheetsOf(dossier);
  const at = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.key === (open ?? firstSheet(dossier))),
  );
  const sheet = sheets[at];
  const files = sheet ? filesOf(sheet) : [];
  const [page, setPage] = useState({ key: '', at: 0 });
  const fileAt = page.key === sheet?.key ? Math.min(page.at, Math.max(0, files.length - 1)) : 0;
  const [view, setView] = useState(flatView);
  const turnTo = (index: number) => {
    const next = sheets[(index + sheets.length) % Math.max(1, sheets.length)];
    if (next) onOpen(next.key);
    setView(flatView);
  };
  useKeys({
    ']': () => turnTo(at + 1),
    '[': () => turnTo(at - 1),
    '+': () => setView((now) => zoomed(now, 1)),
    '=': () => setView((now) => zoomed(now, 1)),
    '-': () => setView((now) => zoomed(now, -1)),
    r: () => setView(turned),
  });
  if (!sheet) {
    return (
      <section className="col viewer" aria-label={t('dossiers.papers.label')}>
        <div className="desk">
          <div className="empty">
            <h2>{t('dossiers.papers.none.title')}</h2>
            <p>{t('dossiers.papers.none.detail')}</p>
          </div>
        </div>
      </section>
    );
  }
  const file = files[fileAt];
  const mark = sheet.kind === 'paper' ? paperMark(sheet.key) : undefined;
  return (
    <section className="col viewer" aria-label={t('dossiers.papers.label')}>
      <SheetTabs
        sheets={sheets}
        current={sheet.key}
        marks={marks}
        onOpen={(key) => {
          onOpen(key);
          setView(flatView);
        }}
      />
      <PaperTools
        sheet={sheet}
        files={files}
        fileAt={fileAt}
        onFile={(next) => setPage({ key: sheet.key, at: next })}
        view={view}
        onView={setView}
        flagged={mark !== undefined && marks.of(mark) === 'flag'}
        onFlag={mark ? (on) => marks.set([mark], on ? 'flag' : undefined) : undefined}
      />
      {file?.origin && <OriginLine origin={file.origin} />}
      <Desk sheet={sheet} file={file} view={view} />
    </section>
  );
}
