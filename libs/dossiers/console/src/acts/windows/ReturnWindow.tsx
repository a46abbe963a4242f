import { useT } from '@tinhso/ui';
import { useKeptState } from '@tinhso/ui/console';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';

/** Handing the result over, which ends the dossier. */
export function ReturnWindow(props: ActWindowProps) {
  const t = useT(messages);
  const [note, setNote] = useKeptState(draftName(props.dossier.id, 'return'), '');
  return (
    <ActWindow
      {...props}
      act="return"
      ready
      title={t('dossiers.act.return')}
      submit={t('dossiers.return.submit')}
      what={t('dossiers.return.what')}
      read={() => (note.trim() ? { note: note.trim() } : {})}
    >
      <TextBox label={t('dossiers.window.note')} value={note} onChange={setNote} rows={2} maxLength={1000} />
    </ActWindow>
  );
}
