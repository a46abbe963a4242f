import { worklistTexts, type WorklistName } from '@tinhso/casework-contract';
import { useLang, useT } from '@tinhso/ui';
import { Mountains } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { listPath } from './lists.js';
import { messages } from './messages.js';
import { shownLists } from './shown-lists.js';
import { useCounts } from './useWorklist.js';

/** Where to go from an empty list, most urgent first. */
const urgency: readonly WorklistName[] = [
  'overdue',
  'due_today',
  'to_sign',
  'to_receive',
  'mine',
  'to_return',
  'to_process',
  'due_soon',
  'open',
];

/** Nothing in this list: says so, and what there is to do instead. */
export function EmptyList({ list, q, scopes }: { list: WorklistName; q: string; scopes: readonly string[] }) {
  const t = useT(messages);
  const lang = useLang();
  const counts = useCounts().data?.counts;
  if (q) {
    return (
      <div className="empty">
        <h2>{t('casework.empty.search', { q })}</h2>
        <p>{t('casework.empty.searchDetail')}</p>
        {list !== 'open' && (
          <Link className="btn p lg" href={listPath('open', q)}>
            {t('casework.empty.searchAll')}
          </Link>
        )}
      </div>
    );
  }
  const others = shownLists(urgency, scopes).filter((name) => name !== list && (counts?.[name] ?? 0) > 0);
  const offer = (name: WorklistName) => ({ list: worklistTexts[name][lang].toLocaleLowerCase(lang), count: counts?.[name] ?? 0 });
  const [next, other] = others;
  return (
    <div className="empty">
      <Mountains />
      <h2>{t(list === 'due_today' ? 'casework.empty.today' : list === 'overdue' ? 'casework.empty.overdue' : 'casework.empty.done')}</h2>
      <p>
        {t(
          list === 'due_today'
            ? 'casework.empty.todayDetail'
            : list === 'overdue'
              ? 'casework.empty.overdueDetail'
              : 'casework.empty.detail',
        )}
      </p>
      <div className="r">
        {next && (
          <Link className="btn p lg" href={listPath(next)}>
            {t('casework.empty.next', offer(next))}
          </Link>
        )}
        {other && (
          <Link className="btn lg" href={listPath(other)}>
            {t('casework.empty.other', offer(other))}
          </Link>
        )}
      </div>
    </div>
  );
}
