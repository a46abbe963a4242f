import type { CloseReport, CloseWay } from '@tinhso/reconciliation-contract';
import { formatDecimal, formatMoment, formatMoney, useLang, useT } from '@tinhso/ui';
import { FileActs } from './FileActs.js';
import { messages } from './messages.js';

const COLUMNS = ['way', 'ours', 'theirs', 'fees', 'net', 'file'] as const;

/** What our books and each partner say of the day. */
export function Ways({ report: { ways, day, state } }: { report: CloseReport }) {
  const t = useT(messages);
  return (
    <section>
      <h2>{t('close.ways')}</h2>
      {ways.length === 0 ? (
        <p className="m">{t('close.ways.none')}</p>
      ) : (
        <table className="plain close-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'way' || column === 'file' ? undefined : 'b-sum'}>
                  {t(`close.ways.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map((way) => (
              <Line key={way.key} way={way} day={day} locked={state === 'locked'} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ way, day, locked }: { way: CloseWay; day: string; locked: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const { ours, theirs, file } = way;
  const context = ({ count, returned }: { count: number; returned: number }) =>
    [t('close.ways.count', { count }), returned > 0 && t('close.ways.back', { sum: formatMoney(returned) })].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>
        <b>{way.name}</b>
        {theirs && <div className="m s">{t('close.ways.matched', { count: way.matched })}</div>}
      </td>
      <td className="num b-sum">
        {formatDecimal(ours.taken)}
        <div className="m s">{context(ours)}</div>
      </td>
      <td className="num b-sum">
        {theirs ? formatDecimal(theirs.taken) : '–'}
        {theirs && <div className="m s">{context(theirs)}</div>}
      </td>
      <td className="num b-sum">{theirs ? formatDecimal(theirs.fees) : ''}</td>
      <td className="num b-sum">{theirs ? formatDecimal(theirs.net) : ''}</td>
      <td>
        {way.kind === 'cash' && <span className="m s">{t('close.ways.till')}</span>}
        {file && (
          <div>
            {file.name}
            <div className="m s">{t('close.file.by', { name: file.importedBy, at: formatMoment(file.importedAt, lang) })}</div>
          </div>
        )}
        {way.kind !== 'cash' && !locked && <FileActs way={way} day={day} />}
      </td>
    </tr>
  );
}
