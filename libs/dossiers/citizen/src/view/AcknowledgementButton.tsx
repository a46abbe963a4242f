import type { DocumentView } from '@tinhso/signing-contract';
import { Button, ProblemNotice, useDownload, useT } from '@tinhso/ui';
import { contentPath, fileName } from './DocumentLink.js';
import { messages } from './messages.js';

/** The acknowledgement to keep; the worker makes it within seconds, and the button says so meanwhile. */
export function AcknowledgementButton({ document, code }: { document: DocumentView | undefined; code: string }) {
  const t = useT(messages);
  const download = useDownload();
  if (document?.state === 'failed') return null;
  const making = document?.state !== 'ready';
  return (
    <>
      <Button
        look="secondary"
        icon="download"
        busy={making ? t('dossiers.sent.making') : download.busy && t('dossiers.documents.downloading')}
        onClick={() => document && void download.start(contentPath(document), fileName(document, code))}
      >
        {t('dossiers.sent.pdf')}
      </Button>
      {download.error && <ProblemNotice error={download.error} />}
    </>
  );
}
