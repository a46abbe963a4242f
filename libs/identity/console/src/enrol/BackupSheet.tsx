import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { StepHead } from '../second-step/StepHead.js';

interface BackupSheetProps {
  codes: readonly string[];
  login: string;
  heading: boolean;
  /** What the button says; going on to the desk unless told. */
  keptLabel?: string;
  onKept: () => void;
}

/** Backup codes, shown this once: to be printed or copied before going on. */
export function BackupSheet({ codes, login, heading, keptLabel, onKept }: BackupSheetProps) {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="sheet-codes">
      <StepHead heading={heading} title={t('identity.staff.backup.title')}>
        {t('identity.staff.backup.lead', { count: codes.length, login })}
      </StepHead>
      <ol className="codes num">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="r acts noprint">
        <button type="button" className="btn md" onClick={() => window.print()}>
          <Glyph name="form" />
          {t('identity.staff.backup.print')}
        </button>
        {'clipboard' in navigator && (
          <button type="button" className="btn md" onClick={() => void copy()}>
            <Glyph name="copy" />
            {t('identity.staff.backup.copy')}
          </button>
        )}
        <span role="status">{copied && t('identity.staff.backup.copied')}</span>
      </div>
      <button type="button" className="btn p lg w noprint" onClick={onKept}>
        {keptLabel ?? t('identity.staff.backup.kept')}
      </button>
    </div>
  );
}
