import type { WorklistName, WorklistRow } from '@tinhso/casework-contract';
import { useT } from '@tinhso/ui';
import type { Selection } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { Row } from './WorklistRow.js';

interface WorklistTableProps {
  list: WorklistName;
  q: string;
  title: string;
  rows: readonly WorklistRow[];
  selection: Selection;
  /** Index of the row that the keys act on. */
  cursor: number;
  onCursor: (index: number) => void;
  /** The list is old: it is read only and without colour. */
  stale: boolean;
  accountId: string;
  onTake?: (row: WorklistRow) => void;
}

/** The list as a table: 48 px rows of two lines, fact above context. */
export function WorklistTable({ list, q, title, rows, selection, cursor, onCursor, stale, accountId, onTake }: WorklistTableProps) {
  const t = useT(messages);
  const units = new Set(rows.map((row) => row.unitName)).size;
  return (
    <table className={stale ? 'grid stale' : 'grid'}>
      <caption className="sr">{t('casework.table.caption', { title })}</caption>
      <colgroup>
        <col className="c-pick" />
        <col className="c-code" />
        <col className="c-cit" />
        <col />
        <col className="c-step" />
        <col className="c-due" />
        <col className="c-hold" />
      </colgroup>
      <thead>
        <tr>
          <th>
            <input
              type="checkbox"
              className="cb"
              aria-label={t('casework.table.selectAll')}
              disabled={stale}
              checked={selection.all}
              ref={(box) => {
                if (box) box.indeterminate = selection.some && !selection.all;
              }}
              onChange={selection.toggleAll}
            />
          </th>
          <th>{t('casework.table.code')}</th>
          <th>{t('casework.table.citizen')}</th>
          <th>{t('casework.table.procedure')}</th>
          <th>{t('casework.table.step')}</th>
          <th aria-sort={list === 'closed' ? undefined : 'ascending'}>
            {t(list === 'closed' ? 'casework.table.ended' : 'casework.table.due')}
          </th>
          <th>{t('casework.table.holder')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            list={list}
            q={q}
            showUnit={units > 1}
            selected={selection.has(row.id)}
            onSelect={() => selection.toggle(row.id)}
            current={index === cursor}
            onPoint={() => onCursor(index)}
            stale={stale}
            mine={row.officer?.id === accountId}
            onTake={onTake && (() => onTake(row))}
          />
        ))}
      </tbody>
    </table>
  );
}
