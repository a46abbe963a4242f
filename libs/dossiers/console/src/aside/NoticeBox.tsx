import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Words of a colleague that come first: why it was refused, why the leader sent it back, what the officer adds for the leader. */
export function NoticeBox({ dossier }: { dossier: StaffDossier }) {
  const t = useT(messages);
  const { refusal, result, status } = dossier;
  const sentBack = status === 'processing' ? result.sentBackReason : undefined;
  const note = status === 'awaiting_signature' ? result.note : undefined;
  if (!refusal && !sentBack && !note) return null;
  return (
    <div className="box">
      {refusal && (
        <div className="alert">
          <div>
            <b>{t('dossiers.refusal.title')}</b>
            <div>{refusal.reason}</div>
            <div className="m s">{t('dossiers.refusal.basis', { basis: refusal.legalBasis })}</div>
          </div>
        </div>
      )}
      {sentBack && (
        <div className="alert warn0">
          <span className="warn">
            <Glyph name="undo" size={24} />
          </span>
          <div>
            <b>{t('dossiers.result.sentBack')}</b>
            <div>{sentBack}</div>
          </div>
        </div>
      )}
      {note && (
        <div className="alert">
          <div>
            <b>{t('dossiers.result.note')}</b>
            <div>{note}</div>
          </div>
        </div>
      )}
    </div>
  );
}
