import { returnTabs, type ReturnDesk, type ReturnTab } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Mountains } from '@tinhso/ui/console';
import { messages } from './messages.js';

interface EmptyHeapProps {
  tab: ReturnTab;
  /** Begin of the code that was looked for. */
  code: string;
  counts: ReturnDesk['counts'] | undefined;
  onGo: (tab: ReturnTab) => void;
  onClear: () => void;
}

/** Nothing in this heap: says so, and where there is something to do instead. */
export function EmptyHeap({ tab, code, counts, onGo, onClear }: EmptyHeapProps) {
  const t = useT(messages);
  if (code) {
    return (
      <div className="empty">
        <h2>{t('returns.noneFound', { code })}</h2>
        <p>{t('returns.noneFoundDetail')}</p>
        <div className="r">
          <button type="button" className="btn p lg" onClick={onClear}>
            {t('returns.clear')}
          </button>
        </div>
      </div>
    );
  }
  const others = returnTabs.filter((each) => each !== tab && each !== 'done' && (counts?.[each] ?? 0) > 0);
  return (
    <div className="empty">
      <Mountains />
      <h2>{t(`returns.none.${tab}`)}</h2>
      <p>{t(`returns.noneDetail.${tab}`)}</p>
      <div className="r">
        {others.slice(0, 2).map((each, index) => (
          <button key={each} type="button" className={index === 0 ? 'btn p lg' : 'btn lg'} onClick={() => onGo(each)}>
            {t('returns.goTo', { heap: t(`returns.tab.${each}`), count: counts?.[each] ?? 0 })}
          </button>
        ))}
      </div>
    </div>
  );
}
