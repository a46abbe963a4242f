import type { ReceiptView } from '@tinhso/payments-contract';
import { Button, ProblemNotice, useDownload, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The receipt as a PDF, once the worker has signed it. */
export function Receipt({ receipt: { number, documentId }, of }: { receipt: ReceiptView; of?: string | undefined }) {
  const t = useT(messages);
  const download = useDownload();
  if (!documentId)
    return (
      <p className="small quiet" role="status">
        {t('payments.receipt.making')}
      </p>
    );
  const name = t('payments.receipt.file', { number: number.replaceAll(' ', '-') });
  return (
    <>
      <Button
        block
        look="secondary"
        icon="download"
        busy={download.busy && t('payments.receipt.downloading')}
        onClick={() => void download.start(`/api/v1/citizen/documents/${documentId}/content`, name)}
      >
        {of ? t('payments.receipt.downloadOf', { title: of }) : t('payments.receipt.download')}
      </Button>
      {download.error && <ProblemNotice error={download.error} />}
    </>
  );
}
