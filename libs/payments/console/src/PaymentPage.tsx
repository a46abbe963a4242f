import { useQuery } from '@tanstack/react-query';
import type { StaffPayment } from '@tinhso/payments-contract';
import { ApiError, formatMoney, useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { Facts } from './Facts.js';
import { History } from './History.js';
import { Ledger } from './Ledger.js';
import { messages } from './messages.js';
import { Money } from './Money.js';
import { Parts } from './Parts.js';
import { paymentPaths } from './paths.js';
import { paymentOptions } from './queries.js';
import { ClearMark } from './refunds/ClearMark.js';
import { StateBadge } from './StateBadge.js';
import { Views } from './Views.js';

/** A payment: its money and ledger at the left, what it is and how it went at the right. */
export function PaymentPage({ id }: { id: string }) {
  const t = useT(messages);
  const payment = useQuery(paymentOptions(useApi(), id));
  const { data, error } = payment;
  const gone = error instanceof ApiError && error.status === 404;
  const back = (
    <Link className="btn md" href={paymentPaths.all}>
      {t('payments.one.back')}
    </Link>
  );
  return (
    <AreaPage title={data?.caseCode ?? t('payments.area')} note={data && formatMoney(data.amount)} tools={back} side={<Views />}>
      {payment.isPending && <Waiting />}
      {gone && (
        <div className="empty">
          <h2>{t('payments.one.gone')}</h2>
          <p>{t('payments.one.goneDetail')}</p>
        </div>
      )}
      {error && !gone && !data && <LoadFailed error={error} onRetry={() => payment.refetch()} />}
      {data && <Whole payment={data} />}
    </AreaPage>
  );
}

function Whole({ payment }: { payment: StaffPayment }) {
  const t = useT(messages);
  return (
    <div className="payment-case">
      <div>
        <p>
          <StateBadge payment={payment} />
        </p>
        <ClearMark payment={payment} />
        <Parts payment={payment} />
        <Money payment={payment} />
        <Ledger entries={payment.ledger} />
        <p className="m s">{t('payments.recorded')}</p>
      </div>
      <aside>
        <Facts payment={payment} />
        <History history={payment.history} />
      </aside>
    </div>
  );
}
