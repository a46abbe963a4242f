import { paymentStaffScopes } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { useMay } from './money-rights.js';
import { paymentPaths } from './paths.js';

/** The pages of the area at the left. @param waiting how many need a look */
export function Views({ current, waiting }: { current?: 'all' | 'stuck' | 'transfers' | 'refunds' | 'ledger'; waiting?: number }) {
  const t = useT(messages);
  const seesLedger = useMay(paymentStaffScopes.readLedger);
  const closes = useMay(paymentStaffScopes.close);
  const matches = useMay(paymentStaffScopes.match);
  return (
    <nav className="views" aria-label={t('payments.area')}>
      <section>
        <h2>{t('payments.nav')}</h2>
        <Link href={paymentPaths.all} aria-current={current === 'all' ? 'page' : undefined}>
          <Glyph name="coin" />
          {t('payments.nav.all')}
        </Link>
        <Link href={paymentPaths.stuck} aria-current={current === 'stuck' ? 'page' : undefined}>
          <Glyph name="warning" />
          {t('payments.nav.stuck')}
          {waiting !== undefined && <span className="c">{waiting}</span>}
        </Link>
        {matches && (
          <Link href={paymentPaths.transfers} aria-current={current === 'transfers' ? 'page' : undefined}>
            <Glyph name="help" />
            {t('payments.nav.transfers')}
          </Link>
        )}
        <Link href={paymentPaths.refunds} aria-current={current === 'refunds' ? 'page' : undefined}>
          <Glyph name="undo" />
          {t('payments.nav.refunds')}
        </Link>
        {seesLedger && (
          <Link href={paymentPaths.ledger} aria-current={current === 'ledger' ? 'page' : undefined}>
            <Glyph name="list" />
            {t('payments.nav.ledger')}
          </Link>
        )}
        {closes && (
          <Link href="~/console/khoa-so">
            <Glyph name="lock" />
            {t('payments.nav.close')}
          </Link>
        )}
      </section>
    </nav>
  );
}
