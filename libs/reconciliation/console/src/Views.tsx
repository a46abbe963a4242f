import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** The pages around the close at the left. */
export function Views() {
  const t = useT(messages);
  return (
    <nav className="views" aria-label={t('close.area')}>
      <section>
        <h2>{t('close.area')}</h2>
        <Link href="/" aria-current="page">
          <Glyph name="lock" />
          {t('close.nav.days')}
        </Link>
        <Link href="~/console/thanh-toan">
          <Glyph name="coin" />
          {t('close.nav.payments')}
        </Link>
        <Link href="~/console/thanh-toan/so-cai">
          <Glyph name="list" />
          {t('close.nav.ledger')}
        </Link>
      </section>
    </nav>
  );
}
