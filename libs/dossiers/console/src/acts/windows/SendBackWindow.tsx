import { useT } from '@tinhso/ui';
import { useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';

/** The leader does not sign, and says what to mend. */
export function SendBackWindow(props: ActWindowProps) {
  const t = useT(messages);
  const [reason, setReason] = useKeptState(draftName(props.dossier.id, 'send_back'), '');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < 10;
  const read = () => {
    setTried(true);
    return short ? undefined : { reason: reason.trim() };
  };
  return (
    <ActWindow
      {...props}
      act="send_back"
      title={t('dossiers.act.send_back')}
      submit={t('dossiers.sendBack.submit')}
      what={t('dossiers.sendBack.what')}
      read={read}
    >
      <TextBox
        label={t('dossiers.sendBack.reason')}
        value={reason}
        onChange={setReason}
        fault={tried && short ? t('dossiers.fault.reason') : undefined}
        maxLength={2000}
        rows={4}
        focused
      />
    </ActWindow>
  );
}
