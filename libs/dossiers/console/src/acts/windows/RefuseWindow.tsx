import { APPEAL_DAYS } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';

const EMPTY = { reason: '', legalBasis: '', evidence: '', remedy: '', appealDays: String(APPEAL_DAYS) };

/** Refusing to receive a dossier: why, by which rule, what shows it, what the citizen can do, how long to complain. All of it is needed. */
export function RefuseWindow(props: ActWindowProps) {
  const t = useT(messages);
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'refuse'), EMPTY);
  const [tried, setTried] = useState(false);
  const reason = words.reason.trim();
  const legalBasis = words.legalBasis.trim();
  const evidence = words.evidence.trim();
  const remedy = words.remedy.trim();
  const appealDays = Number(words.appealDays);
  const faults = {
    reason: reason.length < 10,
    legalBasis: legalBasis.length < 5 || !/\d/.test(legalBasis),
    evidence: evidence.length < 10,
    remedy: remedy.length < 10,
    appealDays: !Number.isInteger(appealDays) || appealDays < 30 || appealDays > 365,
  };
  const read = () => {
    setTried(true);
    return Object.values(faults).some(Boolean) ? undefined : { reason, legalBasis, evidence, remedy, appealDays };
  };
  return (
    <ActWindow
      {...props}
      act="refuse"
      title={t('dossiers.act.refuse')}
      submit={t('dossiers.refuse.submit')}
      what={t('dossiers.refuse.what')}
      read={read}
    >
      <TextBox
        label={t('dossiers.refuse.reason')}
        value={words.reason}
        onChange={(value) => setWords({ ...words, reason: value })}
        fault={tried && faults.reason ? t('dossiers.fault.reason') : undefined}
        maxLength={2000}
        rows={4}
        focused
      />
      <TextBox
        label={t('dossiers.refuse.basis')}
        hint={t('dossiers.refuse.basisHint')}
        value={words.legalBasis}
        onChange={(value) => setWords({ ...words, legalBasis: value })}
        fault={tried && faults.legalBasis ? t('dossiers.fault.basis') : undefined}
        maxLength={1000}
        rows={2}
      />
      <TextBox
        label={t('dossiers.refuse.evidence')}
        hint={t('dossiers.refuse.evidenceHint')}
        value={words.evidence}
        onChange={(value) => setWords({ ...words, evidence: value })}
        fault={tried && faults.evidence ? t('dossiers.fault.evidence') : undefined}
        maxLength={2000}
        rows={2}
      />
      <TextBox
        label={t('dossiers.refuse.remedy')}
        hint={t('dossiers.refuse.remedyHint')}
        value={words.remedy}
        onChange={(value) => setWords({ ...words, remedy: value })}
        fault={tried && faults.remedy ? t('dossiers.fault.remedy') : undefined}
        maxLength={2000}
        rows={2}
      />
      <FormField label={t('dossiers.refuse.appeal')} fault={tried && faults.appealDays ? t('dossiers.fault.appeal') : undefined}>
        {(bind) => (
          <input
            {...bind}
            className="in"
            inputMode="numeric"
            value={words.appealDays}
            onChange={(event) => setWords({ ...words, appealDays: event.target.value })}
          />
        )}
      </FormField>
    </ActWindow>
  );
}
