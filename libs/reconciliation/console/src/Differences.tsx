import type { CloseDifference, CloseReport } from '@tinhso/reconciliation-contract';
import { formatDecimal, formatMoment, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { ExplainWindow } from './ExplainWindow.js';
import { messages } from './messages.js';

const COLUMNS = ['kind', 'ours', 'theirs', 'difference', 'why'] as const;
const isSum = (column: (typeof COLUMNS)[number]) => column !== 'kind' && column !== 'why';

/** Every difference with its explanation; what nobody explained comes first. */
export function Differences({ report: { differences, day, state } }: { report: CloseReport }) {
  const t = useT(messages);
  const [open, setOpen] = useState<CloseDifference>();
  return (
    <section>
      <h2>{t('close.differences')}</h2>
      {differences.length === 0 && <p className="m">{t('close.diff.none')}</p>}
      {differences.length > 0 && (
        <table className="plain close-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={isSum(column) ? 'b-sum' : undefined}>
                  {t(`close.diff.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <Line
                key={`${each.way} ${each.kind} ${each.subject}`}
                difference={each}
                mayExplain={state !== 'locked'}
                onExplain={() => setOpen(each)}
              />
            ))}
          </tbody>
        </table>
      )}
      {open && <ExplainWindow difference={open} day={day} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Line({ difference, mayExplain, onExplain }: { difference: CloseDifference; mayExplain: boolean; onExplain: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { kindText, subject, line, reference, paymentId, ours, theirs, state, explanation, explainedBy, explainedAt } = difference;
  const about = [
    reference ?? (subject.length < 30 && subject !== 'fee' && subject !== 'file' ? subject : ''),
    line && t('close.diff.line', { line }),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <tr>
      <td>
        <b>{kindText}</b>
        <div className="m s num">{paymentId ? <Link href={`~/console/thanh-toan/${paymentId}`}>{about}</Link> : about}</div>
      </td>
      <td className="num b-sum">{formatDecimal(ours)}</td>
      <td className="num b-sum">{formatDecimal(theirs)}</td>
      <td className="num b-sum">
        <b>{formatDecimal(difference.difference)}</b>
      </td>
      <td>
        {explanation}
        {state === 'machine' && <div className="m s">{t('close.diff.machine')}</div>}
        {explainedBy && explainedAt && (
          <div className="m s">{t('close.file.by', { name: explainedBy, at: formatMoment(explainedAt, lang) })}</div>
        )}
        {state === 'open' && mayExplain && (
          <button type="button" className="btn md" onClick={onExplain}>
            {t('close.explain')}
          </button>
        )}
      </td>
    </tr>
  );
}
