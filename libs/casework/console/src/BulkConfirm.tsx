import type { WorklistRow } from '@tinhso/casework-contract';
import { useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import type { BulkAct } from './bulk-acts.js';
import { messages } from './messages.js';

interface BulkConfirmProps {
  act: BulkAct;
  rows: readonly WorklistRow[];
  /** Ticked dossiers that the act does not fit. */
  skipped: number;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Says what will happen to which dossiers before it happens: these acts cannot be taken back. */
export function BulkConfirm({ act, rows, skipped, onConfirm, onCancel }: BulkConfirmProps) {
  const t = useT(messages);
  const title = t('casework.bulk.confirm.title', { act: t(`casework.bulk.${act}`), count: rows.length });
  return (
    <Window title={title} onClose={onCancel}>
      <div className="mbody">
        <p>{t(`casework.bulk.confirm.${act}`)}</p>
        <ul className="named">
          {rows.map((row) => (
            <li key={row.id}>
              <span className="num">{row.code}</span> <b>{row.applicant}</b> <span className="m">{row.procedure.title}</span>
            </li>
          ))}
        </ul>
        {skipped > 0 && <p className="m">{t('casework.bulk.confirm.skipped', { count: skipped })}</p>}
      </div>
      <div className="mfoot">
        <span className="grow" />
        <button type="button" className="btn lg" onClick={onCancel}>
          {t('casework.bulk.cancel')}
        </button>
        <button type="button" className="btn p lg" data-autofocus onClick={onConfirm}>
          {title}
        </button>
      </div>
    </Window>
  );
}
