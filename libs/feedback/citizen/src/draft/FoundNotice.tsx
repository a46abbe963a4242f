import { Button, Buttons, formatMoment, Notice, useLang, useT } from '@tinhso/ui';
import { draftMessages } from './messages.js';

/** What was begun is here again, and can be thrown away. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  const t = useT(draftMessages);
  return (
    <Notice>
      <p>{t('feedback.draft.restored')}</p>
      <Buttons>
        <Button small look="quiet" onClick={onDiscard}>
          {t('feedback.draft.discard')}
        </Button>
      </Buttons>
    </Notice>
  );
}

/** Somebody asked to keep a report on this device: nothing of it is shown before it is said whose it is. */
export function Claimable({ since, onClaim, onDiscard }: { since: number; onClaim: () => void; onDiscard: () => void }) {
  const t = useT(draftMessages);
  const lang = useLang();
  return (
    <Notice>
      <p>{t('feedback.draft.claimable', { when: formatMoment(new Date(since).toISOString(), lang, new Date()) })}</p>
      <Buttons>
        <Button small look="secondary" onClick={onClaim}>
          {t('feedback.draft.claim')}
        </Button>
        <Button small look="quiet" onClick={onDiscard}>
          {t('feedback.draft.discard')}
        </Button>
      </Buttons>
    </Notice>
  );
}
