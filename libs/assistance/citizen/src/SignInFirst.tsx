import { Buttons, LinkButton, Page, useT, useHere } from '@tinhso/ui';
import { messages } from './messages.js';

/** A page of one's own, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  return (
    <Page kind="ask" title={t('assistance.signIn.title')} back="/">
      <h1>{t('assistance.signIn.title')}</h1>
      <p className="lead">{t('assistance.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(path)}`}>{t('assistance.signIn.act')}</LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
