import { Buttons, defineMessages, LinkButton, Page, useT, useHere } from '@tinhso/ui';

const messages = defineMessages({
  'delegation.signIn.title': { vi: 'Đăng nhập để tiếp tục', en: 'Sign in to continue' },
  'delegation.signIn.detail': {
    vi: 'Uỷ quyền gắn với từng người, nên cần biết bạn là ai. Đăng nhập xong bạn trở lại đúng trang này.',
    en: 'Rights to act belong to persons, so we need to know who you are. You come back to this page afterwards.',
  },
  'delegation.signIn.act': { vi: 'Đăng nhập', en: 'Sign in' },
});

/** A page of one's own, opened by somebody who is not signed in. */
export function SignInFirst() {
  const t = useT(messages);
  const path = useHere();
  return (
    <Page kind="ask" title={t('delegation.signIn.title')} back="/">
      <h1>{t('delegation.signIn.title')}</h1>
      <p className="lead">{t('delegation.signIn.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(path)}`}>{t('delegation.signIn.act')}</LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
