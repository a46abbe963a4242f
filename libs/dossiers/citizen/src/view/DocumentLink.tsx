import { fold } from '@tinhso/kernel';
import type { DocumentView } from '@tinhso/signing-contract';
import { Icon, ProblemNotice, useDownload, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** A document of a dossier in the timeline: its name, which loads it. */
export function DocumentLink({ document, code }: { document: DocumentView; code: string }) {
  const t = useT(messages);
  const download = useDownload();
  if (document.state !== 'ready') {
    return (
      <p className="small">
        {document.title}: {t(document.state === 'failed' ? 'dossiers.documents.failed' : 'dossiers.documents.making')}
      </p>
    );
  }
  return (
    <>
      <button type="button" className="link linklike" onClick={() => void download.start(contentPath(document), fileName(document, code))}>
        <Icon name="document" size="s" />
        {download.busy ? t('dossiers.documents.downloading') : document.title}
      </button>
      {download.error && <ProblemNotice error={download.error} />}
    </>
  );
}

/** Where the PDF is. */
export function contentPath({ id }: DocumentView): string {
  return `/api/v1/citizen/documents/${id}/content`;
}

/** `giay-khai-sinh-H60.41-261123-0012.pdf`: found again in a folder full of downloads. */
export function fileName({ title }: DocumentView, code: string): string {
  return `${fold(title).replace(/[^a-z0-9]+/g, '-')}-${code}.pdf`;
}
