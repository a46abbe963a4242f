import { isClosed, type StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Kbd } from '@tinhso/ui/console';
import { messages as asideMessages } from '../aside/messages.js';
import { actsNow, type Act } from './acts.js';
import { messages } from './messages.js';
import { useActName } from './useActName.js';

interface ActsBoxProps {
  dossier: StaffDossier;
  flagged: number;
  onAct: (act: Act) => void;
  /** An act is being sent. */
  busy: boolean;
}

/** What can be done now: one filled button, the rest outlined, and what is not possible yet with its reason. */
export function ActsBox({ dossier, flagged, onAct, busy }: ActsBoxProps) {
  const t = useT(asideMessages);
  const tAct = useT(messages);
  const nameOf = useActName(dossier, flagged);
  const { main, others, locked } = actsNow(dossier, flagged);
  return (
    <div className="box acts">
      <h2>{t('dossiers.acts.title')}</h2>
      {!main && (
        <p className="m">
          <WhyNothing dossier={dossier} />
        </p>
      )}
      {main && (
        <button type="button" className="btn p lg w" aria-keyshortcuts="A" aria-disabled={busy} onClick={() => !busy && onAct(main)}>
          {nameOf(main)} <Kbd cap="A" />
        </button>
      )}
      {others.length > 0 && (
        <div className="r others">
          {others.map((act) => (
            <button key={act} type="button" className="btn md grow" aria-disabled={busy} onClick={() => !busy && onAct(act)}>
              {nameOf(act)} {act === 'request_supplement' && <Kbd cap="B" />}
            </button>
          ))}
        </div>
      )}
      {locked.length > 0 && (
        <ul className="locks s m">
          {locked.map(({ act, why }) => (
            <li key={act} className="why">
              <Glyph name="lock" size={16} />
              <span>
                <b>{tAct(`dossiers.lock.${act}`)}:</b> {why}.
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function WhyNothing({ dossier }: { dossier: StaffDossier }) {
  const t = useT(asideMessages);
  const { holder, status, statusText } = dossier;
  if (isClosed(status)) return t('dossiers.acts.closed', { status: statusText.toLocaleLowerCase('vi') });
  if (status === 'signing') return t('dossiers.acts.signing');
  if (holder.side === 'citizen') return t('dossiers.acts.citizen');
  const who = [holder.person, holder.office].filter(Boolean).join(', ');
  return `${t('dossiers.acts.nothing')} ${who ? t('dossiers.acts.heldBy', { who }) : ''}`;
}
