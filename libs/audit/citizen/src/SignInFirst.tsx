import { Buttons, LinkButton, Page, useT, useHere } from '@tinhso/ui';
import { messages } from './messages.js';

/** The log, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  return (
    <Page kind="ask" title={t('accessLog.signIn.title')} back="/quyen-rieng-tu">
      <h1>{t('accessLog.signIn.title')}</h1>
      <p className="lead">{t('accessLog.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(path)}`}>{t('accessLog.signIn.act')}</LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
