import { returnTabs, type ReturnDesk, type ReturnTab } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** The desk counts no further. */
const MOST = 100;

/** The heaps of the desk with how much lies in each; what is late stands first and with its sign. */
export function HeapTabs({
  tab,
  counts,
  onGo,
}: {
  tab: ReturnTab;
  counts: ReturnDesk['counts'] | undefined;
  onGo: (tab: ReturnTab) => void;
}) {
  const t = useT(messages);
  return (
    <div className="r tabs" role="group" aria-label={t('returns.title')}>
      {returnTabs.map((each) => {
        const count = each === 'done' ? 0 : (counts?.[each] ?? 0);
        const warns = each === 'late' && count > 0;
        return (
          <button
            key={each}
            type="button"
            className={warns ? 'btn md err' : 'btn md'}
            aria-pressed={tab === each}
            onClick={() => onGo(each)}
          >
            {warns && <Glyph name="late" />}
            {t(`returns.tab.${each}`)}
            {count > 0 && <span className="num m"> {count >= MOST ? '99+' : count}</span>}
          </button>
        );
      })}
    </div>
  );
}
