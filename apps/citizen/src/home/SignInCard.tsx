import { Buttons, Card, LinkButton, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The way in for somebody who is not signed in. */
export function SignInCard() {
  const t = useT(messages);
  return (
    <Section>
      <Card>
        <h2>{t('home.signIn.title')}</h2>
        <p className="quiet">{t('home.signIn.detail')}</p>
        <div className="card__act">
          <Buttons>
            <LinkButton look="secondary" href="/dang-nhap">
              {t('home.signIn.act')}
            </LinkButton>
            <LinkButton look="quiet" href="/dang-ky">
              {t('home.signIn.register')}
            </LinkButton>
          </Buttons>
        </div>
      </Card>
    </Section>
  );
}
