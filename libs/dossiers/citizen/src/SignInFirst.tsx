import { Buttons, defineMessages, LinkButton, Page, useT, useHere } from '@tinhso/ui';

const messages = defineMessages({
  'dossiers.signIn.title': { vi: 'Đăng nhập để tiếp tục', en: 'Sign in to continue' },
  'dossiers.signIn.detail': {
    vi: 'Hồ sơ là của riêng bạn, nên cần biết bạn là ai. Đăng nhập xong bạn trở lại đúng trang này.',
    en: 'A dossier is yours alone, so we need to know who you are. You come back to this page afterwards.',
  },
  'dossiers.signIn.act': { vi: 'Đăng nhập', en: 'Sign in' },
  'dossiers.signIn.register': { vi: 'Tạo tài khoản', en: 'Create an account' },
});

/** A page of one's own, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  const back = `?tiep=${encodeURIComponent(path)}`;
  return (
    <Page kind="ask" title={t('dossiers.signIn.title')} back="/">
      <h1>{t('dossiers.signIn.title')}</h1>
      <p className="lead">{t('dossiers.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap${back}`}>{t('dossiers.signIn.act')}</LinkButton>
          <LinkButton look="secondary" href={`/dang-ky${back}`}>
            {t('dossiers.signIn.register')}
          </LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
