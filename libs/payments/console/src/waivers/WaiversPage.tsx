import { useQuery } from '@tanstack/react-query';
import { paymentStaffScopes, type WaiverView } from '@tinhso/payments-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { useMay } from '../money-rights.js';
import { messages } from './messages.js';
import { ProposeWaiverWindow } from './ProposeWaiverWindow.js';
import { waiversOptions } from './queries.js';
import { WaiverTable } from './WaiverTable.js';

const VIEWS: readonly WaiverView[] = ['current', 'decide', 'all'];

/** `/mien-giam`: first what counts now, then what waits for a second person. */
export function WaiversPage() {
  const t = useT(messages);
  const mayPropose = useMay(paymentStaffScopes.proposeWaiver);
  const [view, setView] = useState<WaiverView>('current');
  const [proposing, setProposing] = useState(false);
  const list = useQuery(waiversOptions(useApi(), view));
  const tools = (
    <>
      <div className="transfer-views" role="group" aria-label={t('waivers.views')}>
        {VIEWS.map((each) => (
          <button key={each} type="button" className="btn md" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`waivers.${each}`)}
            {each === 'decide' && list.data?.toDecide ? ` (${list.data.toDecide})` : ''}
          </button>
        ))}
      </div>
      {mayPropose && (
        <button type="button" className="btn p md" onClick={() => setProposing(true)}>
          {t('waivers.new')}
        </button>
      )}
    </>
  );
  return (
    <AreaPage title={t('waivers.title')} tools={tools}>
      <p className="waiver-note">{t('waivers.note')}</p>
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
      {list.data?.items.length === 0 && (
        <div className="empty">
          <h2>{t(`waivers.empty.${view}`)}</h2>
          <p>{t(mayPropose ? 'waivers.emptyDetail' : 'waivers.emptyRead')}</p>
        </div>
      )}
      {list.data && list.data.items.length > 0 && <WaiverTable items={list.data.items} />}
      {proposing && <ProposeWaiverWindow onClose={() => setProposing(false)} />}
    </AreaPage>
  );
}
