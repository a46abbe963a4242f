import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import type { Need } from './request-draft.js';

interface AddNeedProps {
  dossier: StaffDossier;
  /** What stands on the list already. */
  listed: readonly Need[];
  onAnswer: (pointer: string) => void;
  onOther: () => void;
}

/** Puts an answer that was not flagged, or a matter in words, on the list. */
export function AddNeed({ dossier, listed, onAnswer, onOther }: AddNeedProps) {
  const t = useT(messages);
  const targets = new Set(listed.map((need) => need.target));
  return (
    <div className="r addneed">
      <select
        className="in"
        aria-label={t('dossiers.supplement.addAnswer')}
        value=""
        onChange={(event) => event.target.value && onAnswer(event.target.value)}
      >
        <option value="">{t('dossiers.supplement.addAnswerNone')}</option>
        {dossier.pages.map((page) => (
          <optgroup key={page.key} label={page.title}>
            {page.rows
              .filter((row) => !targets.has(row.pointer))
              .map((row) => (
                <option key={row.pointer} value={row.pointer}>
                  {row.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="btn" onClick={onOther}>
        <Glyph name="pen" />
        {t('dossiers.supplement.addOther')}
      </button>
    </div>
  );
}
