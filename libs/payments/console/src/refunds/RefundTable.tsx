import type { StaffRefund } from '@tinhso/payments-contract';
import { formatDecimal, formatMoment, formatMoney, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { ActWindow } from './ActWindow.js';
import { messages } from './messages.js';
import type { RefundAct } from './queries.js';

const COLUMNS = ['what', 'why', 'state', 'amount', 'acts'] as const;

/** Refunds as lines: what goes back, why, where it stands, and what is to be done. */
export function RefundTable({ items }: { items: readonly StaffRefund[] }) {
  const t = useT(messages);
  const [open, setOpen] = useState<{ refund: StaffRefund; act: RefundAct }>();
  return (
    <>
      <table className="grid refund-grid">
        <caption className="sr">{t('payments.refunds.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`r-${column}`}>
                {t(`payments.refunds.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((refund) => (
            <Line key={refund.id} refund={refund} onAct={(act) => setOpen({ refund, act })} />
          ))}
        </tbody>
      </table>
      {open && <ActWindow {...open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

const actsOf = ({ state, mayDecide }: StaffRefund): RefundAct[] => {
  if (state === 'proposed') return mayDecide ? ['approve', 'reject'] : [];
  if (state === 'refused') return ['retry', 'payout'];
  return state === 'manual' ? ['payout'] : [];
};

function Line({ refund, onAct }: { refund: StaffRefund; onAct: (act: RefundAct) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const acts = actsOf(refund);
  return (
    <tr>
      <td>
        <div>
          <Link href={`/${refund.paymentId}`}>
            <b className="num">{refund.caseCode}</b>
          </Link>
        </div>
        <div>{refund.payerName}</div>
      </td>
      <td>
        <div>{refund.note ?? refund.reason}</div>
        <div>
          {refund.automatic
            ? t('payments.refunds.automatic')
            : t('payments.refunds.proposed', { name: refund.proposedBy ?? '', at: formatMoment(refund.requestedAt, lang) })}
        </div>
      </td>
      <td>
        <div>{refund.stateText}</div>
        <div title={refund.failure ?? refund.decisionNote}>
          {refund.failure ??
            refund.decisionNote ??
            (refund.decidedBy && refund.decidedAt
              ? t('payments.refunds.decided', { name: refund.decidedBy, at: formatMoment(refund.decidedAt, lang) })
              : refund.way)}
        </div>
      </td>
      <td className="num r-amount">
        <div>
          <b>{formatDecimal(refund.amount)}</b>
        </div>
        <div>{t('payments.refunds.of', { paid: formatMoney(refund.paid) })}</div>
      </td>
      <td>
        <div className="transfer-acts">
          {acts.map((act) => (
            <button key={act} type="button" className={act === 'approve' ? 'btn p md' : 'btn md'} onClick={() => onAct(act)}>
              {t(`payments.refunds.${act}`)}
            </button>
          ))}
          {refund.state === 'proposed' && !refund.mayDecide && <span className="m s">{t('payments.refunds.own')}</span>}
        </div>
      </td>
    </tr>
  );
}
