import type { ToldUse } from '@tinhso/privacy-contract';
import { Details, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Uses that rest on the law. */
export function ToldUses({ told }: { told: readonly ToldUse[] }) {
  const t = useT(messages);
  return (
    <Section title={t('privacy.told')} id="told">
      <p className="quiet">{t('privacy.toldLead')}</p>
      {told.map((use) => (
        <Details key={use.key} summary={use.title}>
          <p>{use.text}</p>
          <p className="small">
            <b>{t('privacy.told.basis')}:</b> {use.basis}
          </p>
          <p className="small">
            <b>{t('privacy.told.kept')}:</b> {use.kept}
          </p>
        </Details>
      ))}
    </Section>
  );
}
