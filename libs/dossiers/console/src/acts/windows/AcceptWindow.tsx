import { useT } from '@tinhso/ui';
import { DueMoment, Glyph, useKeptState } from '@tinhso/ui/console';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';

/** Receiving a dossier: the date that will be promised is told before it is promised. */
export function AcceptWindow({ unchecked, ...props }: ActWindowProps & { unchecked: number }) {
  const t = useT(messages);
  const { dossier } = props;
  const [note, setNote] = useKeptState(draftName(dossier.id, 'accept'), '');
  return (
    <ActWindow
      {...props}
      act="accept"
      ready
      title={t('dossiers.act.accept')}
      submit={t('dossiers.accept.submit')}
      what={t('dossiers.accept.what')}
      read={() => (note.trim() ? { note: note.trim() } : {})}
    >
      {dossier.expected && (
        <div>
          <div className="m">{t('dossiers.accept.promise')}</div>
          <div className="clockbig">
            <DueMoment at={dossier.expected.at} />
          </div>
          <p className="m s">{t('dossiers.accept.promiseHint')}</p>
        </div>
      )}
      {unchecked > 0 && (
        <p className="r warn">
          <Glyph name="warning" /> {t('dossiers.accept.unchecked', { count: unchecked })}
        </p>
      )}
      <TextBox label={t('dossiers.window.note')} value={note} onChange={setNote} rows={2} maxLength={1000} />
    </ActWindow>
  );
}
