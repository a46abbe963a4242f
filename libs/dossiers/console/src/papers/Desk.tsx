import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../messages.js';
import { ImageOnDesk } from './ImageOnDesk.js';
import type { Sheet, Showable } from './sheets.js';
import { useContent } from './useContent.js';
import type { View } from './view.js';

const MARGIN = 36;

/** What lies on the desk: an image, a PDF, or why there is nothing yet. */
export function Desk({ sheet, file, view }: { sheet: Sheet; file?: Showable; view: View }) {
  const t = useT(messages);
  const content = useContent(file?.path);
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const desk = ref.current;
    if (!desk) return undefined;
    const watcher = new ResizeObserver(() => setWidth(desk.clientWidth - MARGIN));
    watcher.observe(desk);
    return () => watcher.disconnect();
  }, []);
  const isPdf = file?.mediaType === 'application/pdf';
  return (
    <div ref={ref} className={isPdf ? 'desk pdf' : 'desk'} id="papers-panel" role="tabpanel" aria-label={sheet.title} tabIndex={0}>
      {!file && <NothingYet sheet={sheet} />}
      {content.error && (
        <Failure error={content.error}>
          <button type="button" className="btn md" onClick={() => void content.refetch()}>
            {t('dossiers.case.retry')}
          </button>
        </Failure>
      )}
      {file && !content.url && !content.error && (
        <p className="m waiting" role="status">
          {t('dossiers.papers.opening')}
        </p>
      )}
      {file &&
        content.url &&
        (isPdf ? (
          // The sidebar of the browser's viewer would take half the desk.
          <iframe src={`${content.url}#navpanes=0&view=FitH`} title={t('dossiers.papers.pdf', { title: sheet.title })} />
        ) : (
          <ImageOnDesk
            key={content.url}
            src={content.url}
            alt={t('dossiers.papers.image', { title: sheet.title, name: file.name })}
            width={width}
            view={view}
          />
        ))}
    </div>
  );
}

function NothingYet({ sheet }: { sheet: Sheet }) {
  const t = useT(messages);
  const why = sheet.kind === 'paper' ? 'missing' : sheet.document.state === 'failed' ? 'failed' : 'requested';
  return (
    <div className="empty" role={why === 'requested' ? 'status' : undefined}>
      <h2>{t(`dossiers.papers.${why}.title`)}</h2>
      <p>{t(`dossiers.papers.${why}.detail`)}</p>
    </div>
  );
}
