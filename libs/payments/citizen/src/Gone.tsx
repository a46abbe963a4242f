import { LinkButton, Page, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** There is no such thing, or it is somebody else's. */
export function Gone() {
  const t = useT(messages);
  return (
    <Page title={t('payments.gone')} back="/thanh-toan">
      <h1>{t('payments.gone')}</h1>
      <p className="lead">{t('payments.goneDetail')}</p>
      <Section>
        <LinkButton href="/thanh-toan">{t('payments.toList')}</LinkButton>
      </Section>
    </Page>
  );
}
