import type { SecondFactorChallenge } from '@tinhso/identity-contract';
import { passkeySupport, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { messages } from '../messages.js';

/** Ways whose answer is typed. */
export type TypedWay = 'totp' | 'backup';

interface WaysProps {
  challenge: SecondFactorChallenge;
  way: TypedWay;
  onChoose: (way: TypedWay) => void;
  onPasskey: () => void;
}

const glyphs: Record<TypedWay, GlyphName> = { totp: 'clock', backup: 'list' };

/** The other ways to pass, for who has no code at hand. */
export function Ways({ challenge: { ways, demoAuthenticator }, way, onChoose, onPasskey }: WaysProps) {
  const t = useT(messages);
  const typed = (['totp', 'backup'] as const).filter((other) => other !== way && ways.includes(other));
  const passkey = ways.includes('passkey') && passkeySupport() === 'yes';
  return (
    <>
      {demoAuthenticator && (
        <p className="alert warn0">
          <Glyph name="phone" size={24} />
          <span>
            {t('identity.staff.demo')}{' '}
            <a href={demoAuthenticator} target="_blank" rel="noopener noreferrer">
              {t('identity.staff.demoOpen')}
            </a>
          </span>
        </p>
      )}
      {(passkey || typed.length > 0) && (
        <>
          <p className="m s">{t('identity.staff.noCode')}</p>
          <div className="ways">
            {passkey && <Way glyph="key" label={t('identity.staff.usePasskey')} onClick={onPasskey} />}
            {typed.map((other) => (
              <Way key={other} glyph={glyphs[other]} label={t(`identity.staff.use.${other}`)} onClick={() => onChoose(other)} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Way({ glyph, label, onClick }: { glyph: GlyphName; label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      <Glyph name={glyph} size={24} />
      <b>{label}</b>
      <Glyph name="right" />
    </button>
  );
}
