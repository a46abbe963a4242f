import { useQuery } from '@tanstack/react-query';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import { formatMoment, formatMoney, formatPlainDate, useApi, useDownload, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { DayState } from './DayState.js';
import { Differences } from './Differences.js';
import { Frame } from './Frame.js';
import { LockWindow } from './LockWindow.js';
import { messages } from './messages.js';
import { Postings } from './Postings.js';
import { dayOptions } from './queries.js';
import { Tills } from './Tills.js';
import { Ways } from './Ways.js';

/** A day: what it is compared with, its differences, and the lock. Printed, it is the record of the close. */
export function DayPage({ day }: { day: string }) {
  const t = useT(messages);
  const report = useQuery(dayOptions(useApi(), day));
  return (
    <Frame title={t('close.title', { day: formatPlainDate(day) })} tools={<Tools report={report.data} day={day} />} query={report}>
      {report.data && (
        <div className="close-day">
          <Verdict report={report.data} />
          <Ways report={report.data} />
          <Tills report={report.data} />
          <Differences report={report.data} />
          <Postings report={report.data} />
        </div>
      )}
    </Frame>
  );
}

function Tools({ report, day }: { report: CloseReport | undefined; day: string }) {
  const t = useT(messages);
  const [locking, setLocking] = useState(false);
  const download = useDownload();
  return (
    <div className="transfer-acts">
      <Link className="btn md" href="/">
        {t('close.back')}
      </Link>
      <button type="button" className="btn md" onClick={() => window.print()}>
        {t('close.print')}
      </button>
      <button
        type="button"
        className="btn md"
        disabled={download.busy}
        onClick={() => void download.start(`/api/v1/staff/closes/${day}/differences.csv`, `chenh-lech-${day}.csv`)}
      >
        {t('close.export')}
      </button>
      {report && report.state !== 'locked' && (
        <button type="button" className="btn p md" disabled={report.hindrance !== undefined} onClick={() => setLocking(true)}>
          {t('close.lock')}
        </button>
      )}
      {report && locking && <LockWindow report={report} onClose={() => setLocking(false)} />}
      {download.error && <Failure error={download.error} />}
    </div>
  );
}

function Verdict({ report }: { report: CloseReport }) {
  const t = useT(messages);
  const lang = useLang();
  const { balance, open, unexplained, hindrance, lockedAt, lockedBy } = report;
  return (
    <div className={open > 0 ? 'alert warn0' : 'alert ok0'} role="status">
      <DayState state={report.state} />
      <div className="grow">
        <b>{open > 0 ? t('close.openCount', { count: open, sum: formatMoney(unexplained) }) : t('close.zero')}</b>
        <div>{t('close.balanced', { sum: formatMoney(balance.debit) })}</div>
        {hindrance && open === 0 && <div>{hindrance}</div>}
        {lockedAt && lockedBy && <div>{t('close.lockedNote', { name: lockedBy, at: formatMoment(lockedAt, lang) })}</div>}
      </div>
    </div>
  );
}
