import { useQuery } from '@tanstack/react-query';
import type { Remittance } from '@tinhso/bills-contract';
import { formatDate, formatDecimal, formatPlainDate, useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure, LoadFailed, Waiting } from '@tinhso/ui/console';
import { FileButton } from './FileButton.js';
import { messages } from './messages.js';
import { remittancesOptions, useRemit } from './queries.js';
import { Views } from './Views.js';

/** Money for the providers by day: what is to be remitted, and what was, each with its file. */
export function RemittancesPage() {
  const t = useT(messages);
  const list = useQuery(remittancesOptions(useApi()));
  const items = list.data?.items ?? [];
  return (
    <AreaPage title={t('bills.nav.remittances')} side={<Views current="remittances" />}>
      {list.isPending && <Waiting />}
      {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <div className="empty">
          <h2>{t('bills.remit.empty')}</h2>
          <p>{t('bills.remit.emptyDetail')}</p>
        </div>
      )}
      {items.length > 0 && (
        <table className="grid payment-grid">
          <caption className="sr">{t('bills.remit.table')}</caption>
          <thead>
            <tr>
              {(['day', 'biller', 'count', 'total', 'state'] as const).map((column) => (
                <th key={column} scope="col" className={`p-${column === 'total' ? 'amount' : column}`}>
                  {t(`bills.remit.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Line key={`${item.biller}-${item.day}`} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </AreaPage>
  );
}

function Line({ item }: { item: Remittance }) {
  const t = useT(messages);
  const [first, last] = [formatPlainDate(item.firstDay), formatPlainDate(item.day)];
  return (
    <tr>
      <td className="num">
        <div>
          <b>{first === last ? last : t('bills.remit.days', { first, last })}</b>
        </div>
      </td>
      <td>
        <div>{item.billerName}</div>
      </td>
      <td className="num">
        <div>{formatDecimal(item.count)}</div>
      </td>
      <td className="num p-amount">
        <div>
          <b>{formatDecimal(item.total)}</b>
        </div>
      </td>
      <td>{item.id ? <Made id={item.id} item={item} /> : <ToMake item={item} />}</td>
    </tr>
  );
}

function Made({ id, item }: { id: string; item: Remittance }) {
  const t = useT(messages);
  return (
    <>
      <div>
        <FileButton id={id} name={`${item.biller}-${item.day}.csv`} />
      </div>
      {item.madeBy && item.madeAt && <div>{t('bills.remit.made', { name: item.madeBy, day: formatDate(item.madeAt) })}</div>}
    </>
  );
}

function ToMake({ item: { biller, day, ready } }: { item: Remittance }) {
  const t = useT(messages);
  const remit = useRemit();
  if (!ready) return <span className="m s">{t('bills.remit.wait')}</span>;
  return (
    <>
      <button type="button" className="btn md p" disabled={remit.isPending} onClick={() => remit.mutate({ biller, day })}>
        {t(remit.isPending ? 'bills.busy' : 'bills.remit.make')}
      </button>
      {remit.isError && <Failure error={remit.error} />}
    </>
  );
}
