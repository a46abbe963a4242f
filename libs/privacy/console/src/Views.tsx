import type { PrivacyQueue } from '@tinhso/privacy-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** The two lists, with how many wait; red when a date has been missed. */
export function Views({ state, counts }: { state?: 'open' | 'closed'; counts?: PrivacyQueue['counts'] | undefined }) {
  const t = useT(messages);
  const pressing = counts && counts.overdue > 0 ? 'err' : counts && counts.soon > 0 ? 'warn' : undefined;
  return (
    <nav className="views" aria-label={t('privacy.area')}>
      <section>
        <h2>{t('privacy.nav.requests')}</h2>
        <Link href="/" className={pressing} aria-current={state === 'open' ? 'page' : undefined}>
          <Glyph name="inbox" />
          {t('privacy.nav.open')}
          {counts && <span className="c">{counts.open}</span>}
        </Link>
        <Link href="/da-xong" aria-current={state === 'closed' ? 'page' : undefined}>
          <Glyph name="check" />
          {t('privacy.nav.closed')}
        </Link>
      </section>
    </nav>
  );
}
