import { Buttons, LinkButton, Page, useHere, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The wallet, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  return (
    <Page kind="ask" title={t('wallet.signIn.title')} back="/">
      <h1>{t('wallet.signIn.title')}</h1>
      <p className="lead">{t('wallet.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(path)}`}>{t('wallet.signIn.act')}</LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}

/** The wallet of somebody who opens it alone. */
export function ClosedWallet({ name }: { name: string }) {
  const t = useT(messages);
  return (
    <Page title={t('wallet.title')} back="/ca-nhan">
      <h1>{t('wallet.closed.title')}</h1>
      <p className="lead">{t('wallet.closed.detail', { name })}</p>
    </Page>
  );
}
