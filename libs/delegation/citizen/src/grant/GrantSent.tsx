import type { DelegationView } from '@tinhso/delegation-contract';
import { LinkButton, Notice, Page, Section, useT } from '@tinhso/ui';
import { grantMessages } from './messages.js';

/** The invitation is out: what happens next. */
export function GrantSent({ view }: { view: DelegationView }) {
  const t = useT(grantMessages);
  return (
    <Page title={t('delegation.grant.sent')} back="/ca-nhan/uy-quyen" closes>
      <h1>{t('delegation.grant.sent')}</h1>
      <Notice tone="ok" live>
        <p>{t('delegation.grant.sentDetail', { phone: view.phoneMasked ?? '' })}</p>
      </Notice>
      <Section title={t('delegation.grant.nextTitle')} id="next">
        <ol className="stack">
          <li>{t('delegation.grant.next1')}</li>
          <li>{t('delegation.grant.next2')}</li>
          <li>{t('delegation.grant.next3')}</li>
        </ol>
      </Section>
      <Section>
        <LinkButton href="/ca-nhan/uy-quyen">{t('delegation.grant.all')}</LinkButton>
      </Section>
    </Page>
  );
}
