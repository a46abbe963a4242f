import { useT } from '@tinhso/ui';
import { useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { messages } from './messages.js';

/** Ending a dossier without a result: the reason and the law it rests on. */
export function StopWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'stop'), { reason: '', legalBasis: '' });
  const [tried, setTried] = useState(false);
  const reason = words.reason.trim();
  const legalBasis = words.legalBasis.trim();
  const read = () => {
    setTried(true);
    return reason.length >= 10 && legalBasis.length >= 5 ? { reason, legalBasis } : undefined;
  };
  return (
    <ActWindow
      {...props}
      act="stop"
      title={tAct('dossiers.act.stop')}
      submit={t('dossiers.stop.submit')}
      what={t('dossiers.stop.what')}
      read={read}
    >
      <TextBox
        label={tAct('dossiers.refuse.reason')}
        value={words.reason}
        onChange={(value) => setWords({ ...words, reason: value })}
        fault={tried && reason.length < 10 ? tAct('dossiers.fault.reason') : undefined}
        maxLength={2000}
        rows={4}
        focused
      />
      <TextBox
        label={tAct('dossiers.refuse.basis')}
        hint={tAct('dossiers.refuse.basisHint')}
        value={words.legalBasis}
        onChange={(value) => setWords({ ...words, legalBasis: value })}
        fault={tried && legalBasis.length < 5 ? tAct('dossiers.fault.basis') : undefined}
        maxLength={1000}
        rows={2}
      />
    </ActWindow>
  );
}
