import type { SecondFactorWay } from '@tinhso/identity-contract';
import { passkeySupport, Row, Rows, useT, type IconName } from '@tinhso/ui';
import { messages } from '../messages.js';
import { typedWays, type TypedWay } from './typed-ways.js';

const icons: Record<TypedWay, IconName> = { totp: 'phone', sms: 'megaphone', email: 'document', backup: 'list' };

interface OtherWaysProps {
  ways: readonly SecondFactorWay[];
  way: TypedWay | undefined;
  onChoose: (way: TypedWay) => void;
  onPasskey: () => void;
}

/** The other ways to pass, for who has nothing at hand for the first. */
export function OtherWays({ ways, way, onChoose, onPasskey }: OtherWaysProps) {
  const t = useT(messages);
  const typed = typedWays(ways).filter((other) => other !== way);
  const passkey = way !== undefined && ways.includes('passkey') && passkeySupport() === 'yes';
  if (typed.length === 0 && !passkey) return null;
  return (
    <section className="section stack" aria-label={t('identity.step.other')}>
      <p className="small quiet">{t('identity.step.other')}</p>
      <Rows>
        {passkey && <Row icon="lock" title={t('identity.step.use.passkey')} onClick={onPasskey} />}
        {typed.map((other) => (
          <Row key={other} icon={icons[other]} title={t(`identity.step.use.${other}`)} onClick={() => onChoose(other)} />
        ))}
      </Rows>
    </section>
  );
}
