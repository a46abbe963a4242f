import { formatDate, formatPlainDate, Notice, Row, Rows, useT } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { detailMessages } from './messages.js';

/** What one has to know before using it. */
export function Warning({ paper: { state, revoked, validUntil, source, checked, renewal } }: { paper: WalletPaper }) {
  const t = useT(detailMessages);
  if (state === 'revoked' && revoked)
    return (
      <Notice tone="error">
        <p>
          <b>{t('wallet.paper.revoked', { day: formatDate(revoked.at) })}</b>
        </p>
        {revoked.reason && <p>{t('wallet.paper.revokedDetail', { reason: revoked.reason })}</p>}
      </Notice>
    );
  if (state === 'expired' || (state === 'expiring' && validUntil))
    return (
      <>
        <Notice tone="warn">
          {state === 'expired' || !validUntil
            ? t('wallet.paper.expired')
            : t('wallet.paper.expiring', { day: formatPlainDate(validUntil) })}
        </Notice>
        {renewal && (
          <div className="section">
            <Rows>
              <Row href={`/thu-tuc/${renewal.procedure}`} icon="document" title={renewal.title} heading="h2">
                {t('wallet.paper.renew')}
              </Row>
            </Rows>
          </div>
        )}
      </>
    );
  return source !== 'issued' && !checked ? <Notice>{t('wallet.paper.unchecked')}</Notice> : null;
}
