import { Button, Buttons, formatMoney, handFile, ProblemNotice, qrPicture, toApiError, useT, type ApiError } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import type { TransferQr } from './Transfer.js';

/** Keeps the code as a picture: on the phone that pays, a banking app reads it from there. */
export function SaveCode({ qr }: { qr: TransferQr }) {
  const t = useT(messages);
  const [error, setError] = useState<ApiError>();
  const save = async () => {
    setError(undefined);
    try {
      const lines = [`${formatMoney(qr.amount)} · ${qr.content}`, `${qr.bank} ${qr.account}`, qr.holder];
      handFile(await qrPicture(qr.payload, lines), t('payments.transfer.file', { content: qr.content }));
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  };
  return (
    <div className="no-print">
      <Buttons stack>
        <Button block look="secondary" icon="download" onClick={() => void save()}>
          {t('payments.transfer.save')}
        </Button>
      </Buttons>
      <p className="small quiet">{t('payments.transfer.samePhone')}</p>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}
