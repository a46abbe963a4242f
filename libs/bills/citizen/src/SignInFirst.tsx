import { Buttons, LinkButton, Page, useHere, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** A page of bills, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  return (
    <Page kind="ask" title={t('bills.signIn.title')} back="/">
      <h1>{t('bills.signIn.title')}</h1>
      <p className="lead">{t('bills.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(path)}`}>{t('bills.signIn.act')}</LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
