import { paymentStaffScopes, type StaffWaiver } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { useMay } from '../money-rights.js';
import { messages } from './messages.js';
import { NamedPeople } from './NamedPeople.js';
import type { WaiverAct } from './queries.js';
import { WaiverActWindow } from './WaiverActWindow.js';
import { WaiverLine } from './WaiverLine.js';

const COLUMNS = ['rule', 'for', 'relief', 'days', 'state', 'acts'] as const;

/** Rules as lines: what each says, by what right, for whom, when, and what is to be done. */
export function WaiverTable({ items }: { items: readonly StaffWaiver[] }) {
  const t = useT(messages);
  const [open, setOpen] = useState<{ waiver: StaffWaiver; act: WaiverAct | 'look' }>();
  const [mayDecide, mayEnd] = [useMay(paymentStaffScopes.approveWaiver), useMay(paymentStaffScopes.proposeWaiver)];
  const actsOf = (waiver: StaffWaiver): WaiverAct[] => {
    if (waiver.state === 'proposed') return mayDecide && waiver.mayDecide ? ['approve', 'reject'] : [];
    return waiver.state === 'approved' && mayEnd ? ['end'] : [];
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <table className="grid waiver-grid">
        <caption className="sr">{t('waivers.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`w-${column}`}>
                {t(`waivers.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((waiver) => (
            <WaiverLine
              key={waiver.id}
              waiver={waiver}
              acts={actsOf(waiver)}
              onAct={(act) => setOpen({ waiver, act })}
              onLook={() => setOpen({ waiver, act: 'look' })}
            />
          ))}
        </tbody>
      </table>
      {open?.act === 'look' && <NamedPeople waiver={open.waiver} onClose={close} />}
      {open && open.act !== 'look' && <WaiverActWindow waiver={open.waiver} act={open.act} onClose={close} />}
    </>
  );
}
