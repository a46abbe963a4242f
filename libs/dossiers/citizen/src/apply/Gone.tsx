import { LinkButton, Page, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** The draft is no more: sent, deleted, expired, or of another person. */
export function DraftGone() {
  const t = useT(messages);
  return (
    <Page title={t('dossiers.apply.gone')} back="/ho-so">
      <h1>{t('dossiers.apply.gone')}</h1>
      <p className="lead">{t('dossiers.apply.goneDetail')}</p>
      <Section>
        <LinkButton href="/ho-so">{t('dossiers.apply.mine')}</LinkButton>
      </Section>
    </Page>
  );
}

/** The procedure has no form here. */
export function NoForm({ code }: { code: string }) {
  const t = useT(messages);
  return (
    <Page title={t('dossiers.apply.noForm')} back={`/thu-tuc/${code}`}>
      <h1>{t('dossiers.apply.noForm')}</h1>
      <Section>
        <LinkButton href={`/thu-tuc/${code}`}>{t('dossiers.apply.noFormAct')}</LinkButton>
      </Section>
    </Page>
  );
}
