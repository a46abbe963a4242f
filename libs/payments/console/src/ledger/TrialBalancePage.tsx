import { useQuery } from '@tanstack/react-query';
import type { TrialBalance } from '@tinhso/payments-contract';
import { formatDecimal, formatMoney, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { ExportWindow } from './ExportWindow.js';
import { LedgerFrame } from './LedgerFrame.js';
import { messages } from './messages.js';
import { balanceOptions } from './queries.js';

/** Every account with its sums; whether debits equal credits stands on top. */
export function TrialBalancePage() {
  const t = useT(messages);
  const balance = useQuery(balanceOptions(useApi()));
  const [exporting, setExporting] = useState(false);
  const tools = (
    <button type="button" className="btn md" onClick={() => setExporting(true)}>
      {t('payments.export.open')}
    </button>
  );
  return (
    <LedgerFrame title={t('payments.books.title')} tools={tools} query={balance}>
      {balance.data?.accounts.length === 0 && (
        <div className="empty">
          <h2>{t('payments.books.empty')}</h2>
          <p>{t('payments.books.emptyDetail')}</p>
        </div>
      )}
      {balance.data && balance.data.accounts.length > 0 && <Balance balance={balance.data} />}
      {exporting && <ExportWindow onClose={() => setExporting(false)} />}
    </LedgerFrame>
  );
}

function Balance({ balance: { accounts, debit, credit, faults } }: { balance: TrialBalance }) {
  const t = useT(messages);
  const even = debit === credit;
  return (
    <>
      <p className={even && faults.length === 0 ? 'alert ok0 books-even' : 'alert err0 books-even'} role="status">
        <b>
          {even
            ? t('payments.books.even', { sum: formatMoney(debit) })
            : t('payments.books.uneven', { debit: formatMoney(debit), credit: formatMoney(credit) })}
        </b>{' '}
        {faults.length === 0
          ? t('payments.books.sound')
          : t('payments.books.faults', { faults: faults.map(({ name, count }) => `${name} ${count}`).join(', ') })}
      </p>
      <table className="grid books-grid">
        <caption className="sr">{t('payments.books.table')}</caption>
        <thead>
          <tr>
            {(['account', 'debit', 'credit', 'balance'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'account' ? undefined : 'b-sum'}>
                {t(`payments.books.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((each) => (
            <tr key={each.account}>
              <td>
                <div>
                  <Link href={`/so-cai/${encodeURIComponent(each.account)}`}>
                    <b>{each.text}</b>
                  </Link>
                </div>
              </td>
              <Sum value={each.debit} />
              <Sum value={each.credit} />
              <Sum value={each.balance} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('payments.books.sum')}</th>
            <Sum value={debit} />
            <Sum value={credit} />
            <Sum value={debit - credit} />
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function Sum({ value }: { value: number }) {
  return (
    <td className="num b-sum">
      <div>{formatDecimal(value)}</div>
    </td>
  );
}
