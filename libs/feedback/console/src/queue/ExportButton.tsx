import type { TicketView } from '@tinhso/feedback-contract';
import { useDownload, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import type { QueueFilter } from '../filter/queue-filter.js';
import { messages } from '../messages.js';
import { viewLooks } from '../paths.js';

/** The list as it is narrowed, as a CSV file; taking it is recorded. */
export function ExportButton({ view, filter }: { view: TicketView; filter: QueueFilter }) {
  const t = useT(messages);
  const download = useDownload();
  const take = () => {
    const query = Object.entries({ view, ...filter }).map(([name, value]) => [name, String(value)]);
    const day = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
    void download.start(
      `/api/v1/staff/feedback/export.csv?${new URLSearchParams(query).toString()}`,
      `phan-anh-${viewLooks[view].slug}-${day}.csv`,
    );
  };
  return (
    <>
      <button
        type="button"
        className="btn sm"
        disabled={download.busy}
        aria-label={t('feedback.export')}
        title={t('feedback.exportHint')}
        onClick={take}
      >
        <Glyph name="download" size={16} />
        {t(download.busy ? 'feedback.exporting' : 'feedback.csv')}
      </button>
      {download.error && <Failure error={download.error} />}
    </>
  );
}
