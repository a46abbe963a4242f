import type { CloseReport, CloseTill } from '@tinhso/reconciliation-contract';
import { formatDecimal, formatMoment, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { CountWindow } from './CountWindow.js';
import { messages } from './messages.js';

/** Cash by till: what was booked and what was counted. Nothing on a day without cash. */
export function Tills({ report: { tills, day, state } }: { report: CloseReport }) {
  const t = useT(messages);
  const lang = useLang();
  const [open, setOpen] = useState<CloseTill>();
  if (tills.length === 0) return null;
  return (
    <section>
      <h2>{t('close.tills')}</h2>
      <table className="plain close-table">
        <thead>
          <tr>
            <th scope="col">{t('close.till.unit')}</th>
            <th scope="col" className="b-sum">
              {t('close.till.booked')}
            </th>
            <th scope="col" className="b-sum">
              {t('close.till.counted')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tills.map((till) => (
            <tr key={till.unitId}>
              <td>
                {till.unitName}
                {till.countedBy && till.countedAt && (
                  <div className="m s">{t('close.file.by', { name: till.countedBy, at: formatMoment(till.countedAt, lang) })}</div>
                )}
              </td>
              <td className="num b-sum">{formatDecimal(till.booked)}</td>
              <td className="num b-sum">{till.counted === undefined ? '–' : formatDecimal(till.counted)}</td>
              <td>
                {state !== 'locked' && (
                  <button type="button" className="btn md" onClick={() => setOpen(till)}>
                    {t('close.till.count')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && <CountWindow till={open} day={day} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
