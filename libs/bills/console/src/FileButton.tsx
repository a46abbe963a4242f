import { useDownload, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Loads the file of a remittance. */
export function FileButton({ id, name }: { id: string; name: string }) {
  const t = useT(messages);
  const download = useDownload();
  return (
    <>
      <button
        type="button"
        className="btn md"
        disabled={download.busy}
        onClick={() => void download.start(`/api/v1/staff/bill-remittances/${id}/file`, name)}
      >
        <Glyph name="download" />
        {t(download.busy ? 'bills.busy' : 'bills.remit.file')}
      </button>
      {download.error && <Failure error={download.error} />}
    </>
  );
}
