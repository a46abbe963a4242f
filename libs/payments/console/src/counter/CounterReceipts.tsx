import type { CashTaking } from '@tinhso/payments-contract';
import { useDownload, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** The receipts of what was taken, each with its file once it is signed. */
export function CounterReceipts({ taking: { paymentId, receipts } }: { taking: CashTaking }) {
  const t = useT(messages);
  const download = useDownload();
  return (
    <ul className="counter-receipts">
      {receipts.map(({ number, documentId }) => (
        <li key={number}>
          <span className="num">{t('counter.receipt', { number })}</span>
          {documentId ? (
            <button
              type="button"
              className="btn md"
              disabled={download.busy}
              aria-label={`${t('counter.receipt.open')}: ${number}`}
              onClick={() =>
                void download.start(
                  `/api/v1/staff/counter/cash/${paymentId}/receipts/${documentId}`,
                  `bien-lai-${number.replaceAll(' ', '-')}.pdf`,
                )
              }
            >
              <Glyph name="download" />
              {t('counter.receipt.open')}
            </button>
          ) : (
            <span className="m s" role="status">
              {t('counter.receipt.making')}
            </span>
          )}
        </li>
      ))}
      {download.error && <Failure error={download.error} />}
    </ul>
  );
}
