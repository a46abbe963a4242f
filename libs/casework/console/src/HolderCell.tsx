import type { WorklistRow } from '@tinhso/casework-contract';
import { useT } from '@tinhso/ui';
import { initials } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Who holds a dossier; whoever may take an unheld one does so here. */
export function HolderCell({ row, mine, onTake }: { row: WorklistRow; mine: boolean; onTake?: () => void }) {
  const t = useT(messages);
  if (row.officer) {
    const name = mine ? t('casework.row.me') : row.officer.name;
    return (
      <div className="r" title={row.officer.name}>
        <span className={mine ? 'avatar me' : 'avatar'} aria-hidden="true">
          {initials(row.officer.name)}
        </span>
        <span className="el hn">{name}</span>
        <span className="sr hs">{name}</span>
      </div>
    );
  }
  if (row.status !== 'accepted') return null;
  return (
    <div className="r">
      <span className="avatar none hn" aria-hidden="true" />
      {onTake ? (
        <button type="button" className="link b nw" aria-label={t('casework.row.takeOf', { code: row.code })} onClick={onTake}>
          {t('casework.row.take')}
        </button>
      ) : (
        <span className="m el">{t('casework.row.nobody')}</span>
      )}
    </div>
  );
}
