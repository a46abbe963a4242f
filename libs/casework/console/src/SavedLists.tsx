import { worklists, worklistTexts, type WorklistName } from '@tinhso/casework-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { listLooks, listPath } from './lists.js';
import { messages } from './messages.js';
import { shownLists } from './shown-lists.js';
import { useCounts } from './useWorklist.js';

const groups = ['work', 'clock', 'unit'] as const;

/** The lists with their counts. What is due or late has colour when there is any. */
export function SavedLists({ current, scopes }: { current: WorklistName; scopes: readonly string[] }) {
  const t = useT(messages);
  const shown = shownLists(worklists, scopes);
  return (
    <nav className="views" aria-label={t('casework.lists.label')}>
      {groups.map((group) => (
        <section key={group}>
          <h2>{t(`casework.lists.${group}`)}</h2>
          {shown
            .filter((name) => worklistTexts[name].group === group)
            .map((name) => (
              <SavedList key={name} name={name} current={name === current} />
            ))}
        </section>
      ))}
    </nav>
  );
}

function SavedList({ name, current }: { name: WorklistName; current: boolean }) {
  const lang = useLang();
  const count = useCounts().data?.counts[name];
  const { glyph, tone } = listLooks[name];
  return (
    <Link href={listPath(name)} className={count ? tone : undefined} aria-current={current ? 'page' : undefined}>
      <Glyph name={glyph} />
      <span className="el">{worklistTexts[name][lang]}</span>
      {count !== undefined && <span className="c">{count}</span>}
    </Link>
  );
}
