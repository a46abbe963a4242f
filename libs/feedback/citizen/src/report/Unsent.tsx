import { Button, Buttons, Notice, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { keepForADay } from '../draft/guest-key.js';
import { draftMessages } from '../draft/messages.js';

/** A report that could not be sent for want of a line: kept here, and it is asked before it goes out. */
export function Unsent({ online, onSend, onDiscard }: { online: boolean; onSend: () => void; onDiscard: () => void }) {
  const t = useT(draftMessages);
  const guest = useSession().status === 'anonymous';
  const [longer, setLonger] = useState(false);
  const keep = () => {
    keepForADay(Date.now());
    setLonger(true);
  };
  return (
    <Notice tone={online ? 'info' : 'warn'} icon={online ? undefined : 'offline'} live>
      <p>{t(online ? 'feedback.draft.online' : guest ? 'feedback.draft.offlineGuest' : 'feedback.draft.offline')}</p>
      {longer && <p>{t('feedback.draft.keptLonger')}</p>}
      <Buttons>
        {online && (
          <Button small look="secondary" onClick={onSend}>
            {t('feedback.draft.sendNow')}
          </Button>
        )}
        {!online && guest && !longer && (
          <Button small look="secondary" onClick={keep}>
            {t('feedback.draft.keepLonger')}
          </Button>
        )}
        <Button small look="quiet" onClick={onDiscard}>
          {t('feedback.draft.discard')}
        </Button>
      </Buttons>
    </Notice>
  );
}
