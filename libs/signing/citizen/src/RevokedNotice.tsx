import { parseVerifyCode, type PublicRevocation } from '@tinhso/signing-contract';
import { formatMoment, Icon, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** REVOKED, before anything else: since when, by whom, of what kind, and what took the place. */
export function RevokedNotice({ revocation }: { revocation: PublicRevocation }) {
  const t = useT(messages);
  const lang = useLang();
  const { revokedAt, revokedBy, reasonVi, reasonEn, replacedBy } = revocation;
  return (
    <div className="verdict-box" role="status">
      <div className="done done--error">
        <div className="done__mark">
          <Icon name="close" />
        </div>
        <h3>{t('signing.revoked.title')}</h3>
        <p>{t('signing.revoked.since', { at: formatMoment(revokedAt, lang), office: revokedBy })}</p>
        <p>{t('signing.revoked.reason', { reason: lang === 'vi' ? reasonVi : reasonEn })}</p>
        {replacedBy && (
          <p>
            <Link href={`/verify/${parseVerifyCode(replacedBy.verifyCode) ?? ''}`}>
              {t('signing.revoked.replacedBy', { number: replacedBy.number ?? replacedBy.verifyCode })}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
