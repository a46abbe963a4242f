import { formatDate, formatMoment, formatPlainDate, useLang, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import type { PaperOrigin } from '@tinhso/wallet-contract';
import { originMessages } from './origin-messages.js';
import { trustOf, type Trust } from './origin.js';

const marks: Record<Trust, { tone: string; glyph: GlyphName }> = {
  proven: { tone: 'ok', glyph: 'seal' },
  seen: { tone: 'ok', glyph: 'eye' },
  unproven: { tone: 'm', glyph: 'help' },
  unusable: { tone: 'err', glyph: 'warning' },
};

/** Where a file out of a wallet comes from, whether it still holds, and when it was handed over. */
export function OriginLine({ origin }: { origin: PaperOrigin }) {
  const t = useT(originMessages);
  const lang = useLang();
  const words = useOriginWords(origin);
  const { tone, glyph } = marks[trustOf(origin)];
  return (
    <p className="origin" role="note">
      <span className={tone}>
        <Glyph name={glyph} size={16} />
      </span>
      <span>
        <b>{t('dossiers.origin.wallet')}</b>: {words.join(', ')}.{' '}
        <span className="m">{t('dossiers.origin.consent', { time: formatMoment(origin.consentedAt, lang) })}.</span>
      </span>
    </p>
  );
}

function useOriginWords({ source, issuer, issuedOn, number, state, validUntil, verified, verifyCode, checked }: PaperOrigin): string[] {
  const t = useT(originMessages);
  const until = validUntil && formatPlainDate(validUntil);
  const holds = until ? t('dossiers.origin.holdsUntil', { day: until }) : source === 'issued' && t('dossiers.origin.holds');
  const said = [
    source === 'own' && t('dossiers.origin.own'),
    source === 'filed' && !checked && t('dossiers.origin.filed'),
    checked &&
      t('dossiers.origin.checked', { by: checked.by, office: checked.office, day: formatDate(checked.at), code: checked.dossierCode }),
    issuer && issuedOn && t('dossiers.origin.issued', { issuer, day: formatPlainDate(issuedOn) }),
    number && t('dossiers.origin.number', { number }),
    state === 'revoked' && t('dossiers.origin.revoked'),
    state === 'expired' && t('dossiers.origin.expired', { day: until ?? '' }),
    (state === 'valid' || state === 'expiring') && holds,
    source === 'issued' && t(verified ? 'dossiers.origin.verified' : 'dossiers.origin.unverified'),
    verifyCode && t('dossiers.origin.code', { code: verifyCode }),
  ];
  return said.flatMap((each) => each || []);
}
