import type { AuditEntryView } from '@tinhso/audit-contract';
import { formatDate, formatTime, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Rows of the log: fact above context, as in the lists of work. */
export function EntryTable({ items }: { items: readonly AuditEntryView[] }) {
  const t = useT(messages);
  return (
    <table className="grid audit-grid">
      <caption className="sr">{t('audit.table.caption')}</caption>
      <thead>
        <tr>
          {(['time', 'who', 'what', 'person', 'reason'] as const).map((column) => (
            <th key={column} scope="col" className={`a-${column}`}>
              {t(`audit.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry }: { entry: AuditEntryView }) {
  const t = useT(messages);
  const { actor, actingFor, position } = entry;
  const seal = position === undefined ? t('audit.table.unsealed') : t('audit.table.position', { position });
  return (
    <tr>
      <td className="num">
        <div>
          <time dateTime={entry.at}>
            {formatTime(entry.at)} {formatDate(entry.at)}
          </time>
        </div>
        <div>{seal}</div>
      </td>
      <td>
        <div>
          <b>{actor.name}</b>
          {actingFor && <> {t('audit.table.actingFor', { name: actingFor })}</>}
        </div>
        <div>{[actor.position, actor.office].filter(Boolean).join(', ') || actor.id}</div>
      </td>
      <td>
        <div>
          {entry.kind === 'refused' ? (
            <span className="badge err">
              <Glyph name="lock" size={16} />
              {entry.what}
            </span>
          ) : (
            entry.what
          )}
        </div>
        <div title={entry.fields.join(', ')}>{entry.fields.join(', ')}</div>
      </td>
      <td>
        <div>{entry.person?.name}</div>
        <div className="num">{entry.ip}</div>
      </td>
      <td>
        <div title={entry.purpose}>{entry.purpose ?? entry.case?.title}</div>
        <div className="num">{[entry.purpose && entry.case?.title, entry.case?.code].filter(Boolean).join(' · ')}</div>
      </td>
    </tr>
  );
}
