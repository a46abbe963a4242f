import type { StaffPrivacyRow } from '@tinhso/privacy-contract';
import { formatDate, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { dayOf, StateBadge } from './StateBadge.js';
import { messages } from './messages.js';

/** Requests: fact above context, the date at the right. */
export function QueueTable({ items }: { items: readonly StaffPrivacyRow[] }) {
  const t = useT(messages);
  return (
    <table className="grid">
      <caption className="sr">{t('privacy.table.caption')}</caption>
      <thead>
        <tr>
          {(['request', 'person', 'status', 'due'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`privacy.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row: { id, code, kindText, person, statusText, receivedAt, due } }: { row: StaffPrivacyRow }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <tr>
      <td>
        <div>
          <Link href={`/${id}`}>
            <b>{kindText}</b>
          </Link>
        </div>
        <div className="num">{code}</div>
      </td>
      <td>
        <div>{person}</div>
        <div>{t('privacy.table.received', { at: formatDate(receivedAt) })}</div>
      </td>
      <td>
        <div>{statusText}</div>
      </td>
      <td>
        {due && (
          <>
            <div>
              <StateBadge state={due.deadline.state} />
            </div>
            <div>{t(`privacy.due.${due.what}`, { day: dayOf(due.deadline.dueOn, lang) })}</div>
          </>
        )}
      </td>
    </tr>
  );
}
