import type { BillQueue } from '@tinhso/bills-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { billPaths } from './paths.js';

const glyphs: Readonly<Record<keyof typeof billPaths, GlyphName>> = {
  refused: 'warning',
  waiting: 'clock',
  ended: 'check',
  remittances: 'coin',
};

/** The pages of the area at the left, with how many wait in each. */
export function Views({ current, counts = {} }: { current: keyof typeof billPaths; counts?: Partial<Record<BillQueue, number>> }) {
  const t = useT(messages);
  return (
    <nav className="views" aria-label={t('bills.area')}>
      <section>
        <h2>{t('bills.nav')}</h2>
        {(Object.keys(billPaths) as (keyof typeof billPaths)[]).map((view) => {
          const count = view === 'remittances' ? undefined : counts[view];
          return (
            <Link key={view} href={billPaths[view]} aria-current={current === view ? 'page' : undefined}>
              <Glyph name={glyphs[view]} />
              {t(`bills.nav.${view}`)}
              {count !== undefined && <span className="c">{count}</span>}
            </Link>
          );
        })}
      </section>
    </nav>
  );
}
