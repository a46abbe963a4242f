import { formatBytes, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import type { Sheet, Showable } from './sheets.js';
import { useContent } from './useContent.js';
import { turned, zoomed, type View } from './view.js';

interface PaperToolsProps {
  sheet: Sheet;
  files: readonly Showable[];
  fileAt: number;
  onFile: (index: number) => void;
  view: View;
  onView: (view: View) => void;
  flagged: boolean;
  /** Absent for documents of the office. */
  onFlag?: (on: boolean) => void;
}

/** Files of the paper, enlargement and turning (images only: the browser's PDF viewer has its own), the flag, the download. */
export function PaperTools({ sheet, files, fileAt, onFile, view, onView, flagged, onFlag }: PaperToolsProps) {
  const t = useT(messages);
  const file = files[fileAt];
  const content = useContent(file?.path);
  const isImage = file?.mediaType.startsWith('image/') ?? false;
  const tool = (glyph: Parameters<typeof Glyph>[0]['name'], label: string, act: () => void, on = true) => (
    <button type="button" className="iconbtn" aria-label={label} title={label} aria-disabled={!on} onClick={() => on && act()}>
      <Glyph name={glyph} />
    </button>
  );
  if (!file && !onFlag) return null;
  return (
    <div className="vtool">
      {files.length > 1 && (
        <>
          {tool('left', t('dossiers.papers.previousFile'), () => onFile(fileAt - 1), fileAt > 0)}
          <span className="num s nw">{t('dossiers.papers.file', { at: fileAt + 1, all: files.length })}</span>
          {tool('right', t('dossiers.papers.nextFile'), () => onFile(fileAt + 1), fileAt < files.length - 1)}
        </>
      )}
      {isImage && (
        <>
          {tool('zoomOut', t('dossiers.papers.smaller'), () => onView(zoomed(view, -1)))}
          <span className="num s">{Math.round(view.zoom * 100)}%</span>
          {tool('zoomIn', t('dossiers.papers.larger'), () => onView(zoomed(view, 1)))}
          {tool('rotate', t('dossiers.papers.rotate'), () => onView(turned(view)))}
        </>
      )}
      {onFlag && (
        <button type="button" className={flagged ? 'tick fl' : 'tick add wide'} aria-pressed={flagged} onClick={() => onFlag(!flagged)}>
          <Glyph name="flag" size={16} />
          {t(flagged ? 'dossiers.papers.unflag' : 'dossiers.papers.flag')}
        </button>
      )}
      <span className="grow" />
      {file && (
        <span className="m s el">
          {sheet.kind === 'document' ? t('dossiers.papers.verify', { code: sheet.document.verifyCode }) : file.name}
          {file.size !== undefined && `, ${formatBytes(file.size)}`}
        </span>
      )}
      {file && content.url && (
        <a
          className="iconbtn"
          href={content.url}
          download={file.name}
          aria-label={t('dossiers.papers.download')}
          title={t('dossiers.papers.download')}
        >
          <Glyph name="download" />
        </a>
      )}
    </div>
  );
}
