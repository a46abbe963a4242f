import { useT } from '@tinhso/ui';
import { useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';

/** Refusing to receive a dossier: the reason and the law it rests on are both needed. */
export function RefuseWindow(props: ActWindowProps) {
  const t = useT(messages);
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'refuse'), { reason: '', legalBasis: '' });
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
      act="refuse"
      title={t('dossiers.act.refuse')}
      submit={t('dossiers.refuse.submit')}
      what={t('dossiers.refuse.what')}
      read={read}
    >
      <TextBox
        label={t('dossiers.refuse.reason')}
        value={words.reason}
        onChange={(value) => setWords({ ...words, reason: value })}
        fault={tried && reason.length < 10 ? t('dossiers.fault.reason') : undefined}
        maxLength={2000}
        rows={4}
        focused
      />
      <TextBox
        label={t('dossiers.refuse.basis')}
        hint={t('dossiers.refuse.basisHint')}
        value={words.legalBasis}
        onChange={(value) => setWords({ ...words, legalBasis: value })}
        fault={tried && legalBasis.length < 5 ? t('dossiers.fault.basis') : undefined}
        maxLength={1000}
        rows={2}
      />
    </ActWindow>
  );
}
