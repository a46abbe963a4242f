import { useQuery } from '@tanstack/react-query';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Lists } from './Lists.js';
import { messages } from './messages.js';
import { boardOptions } from './queries.js';

const COLUMNS = ['office', 'overdue', 'open', 'reopened', 'oldest'] as const;

/** Offices by what is late there. */
export function BoardPage({ scopes }: { scopes: readonly string[] }) {
  const t = useT(messages);
  const lang = useLang();
  const board = useQuery(boardOptions(useApi()));
  return (
    <AreaPage title={t('feedback.board')} side={<Lists current="board" scopes={scopes} />}>
      {board.isPending && <Waiting />}
      {board.isError && !board.data && <LoadFailed error={board.error} onRetry={() => void board.refetch()} />}
      {board.data?.units.length === 0 && (
        <div className="empty">
          <h2>{t('feedback.boardEmpty')}</h2>
          <p>{t('feedback.emptyDetail')}</p>
        </div>
      )}
      {board.data && board.data.units.length > 0 && (
        <table className="grid payment-grid ticket-board">
          <caption className="sr">{t('feedback.board')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`feedback.board.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.data.units.map(({ unit, open, overdue, reopened, oldest }) => (
              <tr key={unit.id}>
                <td>
                  <div>{unit.name}</div>
                </td>
                <td className="num" data-label={t('feedback.board.overdue')}>
                  <div className={overdue > 0 ? 'err b' : undefined}>{overdue}</div>
                </td>
                <td className="num" data-label={t('feedback.board.open')}>
                  <div>{open}</div>
                </td>
                <td className="num" data-label={t('feedback.board.reopened')}>
                  <div>{reopened}</div>
                </td>
                <td className="num" data-label={t('feedback.board.oldest')}>
                  <div>{oldest ? formatMoment(oldest, lang) : ''}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AreaPage>
  );
}
