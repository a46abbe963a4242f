import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId } from 'react';
import { messages } from '../messages.js';
import type { Need, NeedFault } from './request-draft.js';

interface NeedCardProps {
  need: Need;
  ticked: boolean;
  onTick: (on: boolean) => void;
  instruction: string;
  onInstruction: (text: string) => void;
  onTitle: (title: string) => void;
  onRemove: () => void;
  fault?: NeedFault;
}

const hints = {
  answer: 'dossiers.supplement.answerHint',
  paper: 'dossiers.supplement.paperHint',
  other: 'dossiers.supplement.otherHint',
} as const;

/** One thing to ask for. Ticked, it asks for the words that the citizen will read. */
export function NeedCard({ need, ticked, onTick, instruction, onInstruction, onTitle, onRemove, fault }: NeedCardProps) {
  const t = useT(messages);
  const id = useId();
  const words = fault && t(fault === 'title' ? 'dossiers.supplement.faultTitle' : 'dossiers.supplement.faultInstruction');
  return (
    <li className={ticked ? 'need bad' : 'need'}>
      <header>
        <input
          type="checkbox"
          className="cb"
          checked={ticked}
          aria-label={t('dossiers.supplement.tick', { title: need.title })}
          onChange={(event) => onTick(event.target.checked)}
        />
        {need.kind === 'other' ? (
          <input
            className="in grow"
            aria-label={t('dossiers.supplement.otherTitle')}
            placeholder={t('dossiers.supplement.otherTitle')}
            maxLength={200}
            value={need.title}
            aria-invalid={fault === 'title'}
            onChange={(event) => onTitle(event.target.value)}
          />
        ) : (
          <b className="grow">{need.title}</b>
        )}
        {need.kind === 'other' ? (
          <button type="button" className="iconbtn" aria-label={t('dossiers.supplement.remove')} onClick={onRemove}>
            <Glyph name="close" />
          </button>
        ) : (
          <StateBadge state={need.state === 'fine' && ticked ? 'bad' : need.state} />
        )}
      </header>
      {ticked && (
        <div className="body">
          <textarea
            className="in"
            rows={2}
            maxLength={1000}
            aria-label={t('dossiers.supplement.instruction', { title: need.title })}
            aria-invalid={fault === 'instruction'}
            aria-describedby={`${id}-fault ${id}-hint`}
            placeholder={t('dossiers.supplement.placeholder')}
            value={instruction}
            onChange={(event) => onInstruction(event.target.value)}
          />
          {words && (
            <span className="fault" id={`${id}-fault`}>
              <Glyph name="warning" size={16} />
              {words}
            </span>
          )}
          <div className="s m" id={`${id}-hint`}>
            {t(hints[need.kind])}
          </div>
        </div>
      )}
    </li>
  );
}

function StateBadge({ state }: { state: Need['state'] }) {
  const t = useT(messages);
  const look = { missing: 'warn', bad: 'warn', fine: 'mute' }[state];
  return (
    <span className={`badge ${look}`}>
      {state !== 'fine' && <Glyph name="flag" size={16} />}
      {t(`dossiers.supplement.${state}`)}
    </span>
  );
}
