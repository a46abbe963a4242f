import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Why it is decided so. @param tried whether the form was sent, from when on what is missing is said */
export function NoteField({ note, onChange, tried }: { note: string; onChange: (note: string) => void; tried: boolean }) {
  const t = useT(messages);
  const fault = tried && note.trim().length < 5 ? { fault: t('payments.transfers.noteShort') } : {};
  return (
    <FormField label={t('payments.transfers.note')} hint={t('payments.transfers.noteHint')} {...fault}>
      {(bind) => (
        <textarea {...bind} className="in" rows={2} maxLength={300} value={note} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
  );
}
