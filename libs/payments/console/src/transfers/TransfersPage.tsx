import { useQuery } from '@tanstack/react-query';
import type { TransferView } from '@tinhso/payments-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { Views } from '../Views.js';
import { AssignWindow } from './AssignWindow.js';
import { messages } from './messages.js';
import { transfersOptions, type TransferList } from './queries.js';
import { ReturnWindow } from './ReturnWindow.js';
import { TransferTable } from './TransferTable.js';

type Opened = { readonly act: 'assign' | 'return'; readonly transfer: TransferView };

/** Money that came by bank and that nobody knows what for: given to what it was for, or sent back. */
export function TransfersPage() {
  const t = useT(messages);
  const [view, setView] = useState<TransferList>('open');
  const [opened, setOpened] = useState<Opened>();
  const list = useQuery(transfersOptions(useApi(), view));
  const close = () => setOpened(undefined);
  return (
    <AreaPage
      title={t('payments.transfers.title')}
      tools={<Switcher view={view} onChange={setView} />}
      side={<Views current="transfers" />}
    >
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
      {list.data?.items.length === 0 && (
        <div className="empty">
          <h2>{list.data.connected ? t(`payments.transfers.empty.${view}`) : t('payments.transfers.off')}</h2>
          <p>{list.data.connected ? t(`payments.transfers.emptyDetail.${view}`) : t('payments.transfers.offDetail')}</p>
        </div>
      )}
      {list.data && list.data.items.length > 0 && (
        <>
          <TransferTable items={list.data.items} onAct={(act, transfer) => setOpened({ act, transfer })} />
          <p className="m s transfer-recorded">{t('payments.transfers.recorded')}</p>
        </>
      )}
      {opened?.act === 'assign' && <AssignWindow transfer={opened.transfer} onClose={close} />}
      {opened?.act === 'return' && <ReturnWindow transfer={opened.transfer} onClose={close} />}
    </AreaPage>
  );
}

function Switcher({ view, onChange }: { view: TransferList; onChange: (view: TransferList) => void }) {
  const t = useT(messages);
  return (
    <div className="seg" role="group" aria-label={t('payments.transfers.views')}>
      {(['open', 'ended'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={view === each} onClick={() => onChange(each)}>
          {t(`payments.transfers.${each}`)}
        </button>
      ))}
    </div>
  );
}
