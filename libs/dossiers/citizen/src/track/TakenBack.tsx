import type { TakenBackResult } from '@tinhso/dossiers-contract';
import { parseVerifyCode } from '@tinhso/signing-contract';
import { formatMoment, Notice, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

const verifyPage = (code: string): string => `/verify/${parseVerifyCode(code) ?? ''}`;

/** A result that is no longer good for anything: since when, of what kind, where to look it up, and what took its place. */
export function TakenBack({ result: { title, verifyCode, revocation } }: { result: TakenBackResult }) {
  const t = useT(messages);
  const lang = useLang();
  const { revokedAt, revokedBy, reasonVi, reasonEn, replacedBy } = revocation;
  return (
    <div className="ask--top">
      <Notice tone="error">
        <p>
          <strong>{t('dossiers.track.revoked', { title, at: formatMoment(revokedAt, lang) })}</strong>
        </p>
        <p>{t('dossiers.track.revokedWhy', { reason: lang === 'vi' ? reasonVi : reasonEn, office: revokedBy })}</p>
        <p>
          <Link href={verifyPage(verifyCode)}>{t('dossiers.track.revokedCheck', { code: verifyCode })}</Link>
        </p>
        {replacedBy && (
          <p>
            <Link href={verifyPage(replacedBy.verifyCode)}>
              {t('dossiers.track.replacedBy', { number: replacedBy.number ?? replacedBy.verifyCode })}
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}
