import type { CloseReport } from '@tinhso/reconciliation-contract';
import { formatDecimal, useT } from '@tinhso/ui';
import { messages } from './messages.js';

const COLUMNS = ['what', 'debit', 'credit', 'amount'] as const;

/** What the close books, or has booked. */
export function Postings({ report: { postings } }: { report: Pick<CloseReport, 'postings'> }) {
  const t = useT(messages);
  return (
    <section>
      <h2>{t('close.postings')}</h2>
      {postings.length === 0 ? (
        <p className="m">{t('close.postings.none')}</p>
      ) : (
        <table className="plain close-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'amount' ? 'b-sum' : undefined}>
                  {t(`close.posting.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {postings.map(({ text, debit, credit, amount }) => (
              <tr key={`${text} ${debit} ${credit}`}>
                <td>{text}</td>
                <td>{debit}</td>
                <td>{credit}</td>
                <td className="num b-sum">{formatDecimal(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
