import type { CitizenMe } from '@tinhso/identity-contract';
import { Page, Row, Rows, Section, SummaryList, useSession, useT } from '@tinhso/ui';
import { SignInCard } from '../home/SignInCard.js';
import { messages } from './messages.js';
import { ReadingSettings } from './ReadingSettings.js';
import { SignOut } from './SignOut.js';

/** Who is signed in, how the pages are to be read, and the way out. */
export function ProfilePage() {
  const t = useT(messages);
  const { account, status } = useSession<CitizenMe>();
  return (
    <Page title={t('profile.title')} back="/">
      <h1>{t('profile.title')}</h1>
      {status === 'anonymous' && <SignInCard />}
      {account && (
        <Section>
          <SummaryList
            title={t('profile.account')}
            items={[
              { label: t('profile.name'), value: account.fullName },
              { label: t('profile.phone'), value: <span className="num">{account.phoneMasked}</span> },
            ]}
          />
        </Section>
      )}
      {account && (
        <Section>
          <Rows>
            <Row href="/giay-to" icon="folder" title={t('profile.wallet')}>
              <small>{t('profile.walletHint')}</small>
            </Row>
            <Row href="/thanh-toan" icon="money" title={t('profile.payments')}>
              <small>{t('profile.paymentsHint')}</small>
            </Row>
            <Row href="/ca-nhan/thong-tin" icon="idCard" title={t('profile.info')}>
              <small>{t('profile.infoHint')}</small>
            </Row>
            <Row href="/ca-nhan/bao-mat" icon="shield" title={t('profile.security')}>
              <small>{t('profile.securityHint')}</small>
            </Row>
            <Row href="/ca-nhan/uy-quyen" icon="people" title={t('profile.delegation')}>
              <small>{t('profile.delegationHint')}</small>
            </Row>
            <Row href="/viec-lam-giup" icon="hand" title={t('profile.assisted')}>
              <small>{t('profile.assistedHint')}</small>
            </Row>
            <Row href="/ho-tro" icon="idCard" title={t('profile.helping')}>
              <small>{t('profile.helpingHint')}</small>
            </Row>
            <Row href="/quyen-rieng-tu" icon="lock" title={t('profile.privacy')}>
              <small>{t('profile.privacyHint')}</small>
            </Row>
          </Rows>
        </Section>
      )}
      <Section title={t('profile.reading')} id="reading">
        <ReadingSettings />
      </Section>
      {status !== 'anonymous' && <SignOut />}
    </Page>
  );
}
