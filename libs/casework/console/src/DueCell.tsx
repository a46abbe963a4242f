import type { WorklistRow } from '@tinhso/casework-contract';
import { isClosed } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Due, DueMoment, Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** When a dossier is due and what is left; of a closed one, how it ended, in ink. */
export function DueCell({ row }: { row: WorklistRow }) {
  const t = useT(messages);
  const { due, status, statusText } = row;
  if (isClosed(status)) {
    return (
      <div className="due mute0">
        <Glyph name={status === 'returned' ? 'inTime' : 'close'} />
        <b>{statusText}</b>
      </div>
    );
  }
  return (
    <>
      <Due due={due} />
      <div className="num at">{due.level === 'paused' ? t('casework.row.waitingCitizen') : due.at && <DueMoment at={due.at} />}</div>
    </>
  );
}
