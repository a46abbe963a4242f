import { plainDate, useDownload, useT } from '@tinhso/ui';
import { DayInput, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from './messages.js';

const MONTH_MS = 30 * 86_400_000;

/** Tables for spreadsheets, of some days. */
export function ExportWindow({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  const [from, setFrom] = useState(() => plainDate(new Date(Date.now() - MONTH_MS)));
  const [to, setTo] = useState(() => plainDate(new Date()));
  const download = useDownload();
  const start = (table: 'payments' | 'ledger') =>
    void download.start(`/api/v1/staff/${table}.csv?from=${from}&to=${to}`, `${table}-${from}-${to}.csv`);
  const ready = from !== '' && to !== '' && !download.busy;
  return (
    <Window title={t('payments.export.title')} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{t('payments.export.detail')}</p>
          <FormField label={t('payments.export.from')}>{(bind) => <DayInput {...bind} value={from} onChange={setFrom} />}</FormField>
          <FormField label={t('payments.export.to')}>{(bind) => <DayInput {...bind} value={to} onChange={setTo} />}</FormField>
          {download.error && <Failure error={download.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('payments.export.cancel')}
          </button>
          <span className="grow" />
          {(['payments', 'ledger'] as const).map((table) => (
            <button key={table} type="button" className="btn p lg" disabled={!ready} onClick={() => start(table)}>
              {download.busy ? t('payments.export.busy') : t(`payments.export.${table}`)}
            </button>
          ))}
        </div>
      </div>
    </Window>
  );
}
