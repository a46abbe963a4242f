import { Card, LinkButton, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Asks to sign in and to come back to `to`. */
export function SignInCall({ to }: { to: string }) {
  const t = useT(messages);
  return (
    <Card>
      <p>{t('identity.signIn.needed')}</p>
      <div className="section">
        <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(to)}`} block>
          {t('identity.signIn.act')}
        </LinkButton>
      </div>
    </Card>
  );
}
