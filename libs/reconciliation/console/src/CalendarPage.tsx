import { useQuery } from '@tanstack/react-query';
import type { CloseCalendar, CloseDay } from '@tinhso/reconciliation-contract';
import { formatDecimal, formatMoment, formatPlainDate, useApi, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { DayState } from './DayState.js';
import { Frame } from './Frame.js';
import { messages } from './messages.js';
import { calendarOptions } from './queries.js';

const COLUMNS = ['day', 'state', 'entries', 'taken', 'returned'] as const;

/** Days on which money moved: what is running, what has to be closed, what is locked. */
export function CalendarPage() {
  const t = useT(messages);
  const calendar = useQuery(calendarOptions(useApi()));
  const { data } = calendar;
  const next = data?.next && (
    <Link className="btn p md" href={`/${data.next}`}>
      {t('close.next', { day: formatPlainDate(data.next) })}
    </Link>
  );
  return (
    <Frame title={t('close.area')} tools={next} query={calendar}>
      {data?.days.length === 0 && (
        <div className="empty">
          <h2>{t('close.empty')}</h2>
          <p>{t('close.emptyDetail')}</p>
        </div>
      )}
      {data && data.days.length > 0 && <Days days={data.days} />}
    </Frame>
  );
}

function Days({ days }: Pick<CloseCalendar, 'days'>) {
  const t = useT(messages);
  return (
    <table className="grid books-grid">
      <caption className="sr">{t('close.table')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={column === 'day' || column === 'state' ? undefined : 'b-sum'}>
              {t(`close.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <Line key={day.day} day={day} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ day }: { day: CloseDay }) {
  const t = useT(messages);
  const lang = useLang();
  const note =
    day.lockedBy && day.lockedAt
      ? t('close.lockedBy', { name: day.lockedBy, at: formatMoment(day.lockedAt, lang) })
      : day.missingFiles > 0
        ? t('close.missing', { count: day.missingFiles })
        : '';
  return (
    <tr>
      <td>
        <div>
          <Link href={`/${day.day}`}>
            <b className="num">{formatPlainDate(day.day)}</b>
          </Link>
        </div>
      </td>
      <td>
        <div>
          <DayState state={day.state} />
        </div>
        <div>{note}</div>
      </td>
      <td className="num b-sum">{formatDecimal(day.entries)}</td>
      <td className="num b-sum">{formatDecimal(day.taken)}</td>
      <td className="num b-sum">{formatDecimal(day.returned)}</td>
    </tr>
  );
}
