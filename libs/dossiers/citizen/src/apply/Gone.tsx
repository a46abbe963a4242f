import { awaitsAnswer, forgetIdempotencyKey, LinkButton, Page, Section, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { forgetDraft } from '../drafts/journal.js';
import { messages } from './messages.js';
import { submitSlot } from './useSubmit.js';

/** The draft is no more: sent (perhaps from here, with the answer lost on the way), deleted, expired, or of another person. */
export function DraftGone({ draftId }: { draftId: string }) {
  const t = useT(messages);
  const [sent] = useState(() => awaitsAnswer(submitSlot(draftId)));
  useEffect(() => {
    forgetDraft(draftId);
    forgetIdempotencyKey(submitSlot(draftId));
  }, [draftId]);
  const title = t(sent ? 'dossiers.check.already' : 'dossiers.apply.gone');
  return (
    <Page title={title} back="/ho-so">
      <h1>{title}</h1>
      <p className="lead">{t(sent ? 'dossiers.check.alreadyDetail' : 'dossiers.apply.goneDetail')}</p>
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
