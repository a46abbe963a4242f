import type { ResultFieldView, StaffDossier } from '@tinhso/dossiers-contract';
import { revocationReasonList, revocationReasons, type RevocationReason } from '@tinhso/signing-contract';
import { useLang, useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages as actMessages } from '../acts/messages.js';
import { TextBox } from '../acts/TextBox.js';
import { ResultField } from '../acts/windows/ResultField.js';
import { resultFault } from '../acts/windows/result-values.js';
import { messages } from './messages.js';
import { useRevoke } from './useRevoke.js';

interface Props {
  dossier: StaffDossier;
  document: StaffDossier['documents'][number];
  onClose: () => void;
}

/** Takes a result back for good, and issues a corrected one if the leader wants. */
export function RevocationWindow({ dossier, document, onClose }: Props) {
  const t = useT(messages);
  const tAct = useT(actMessages);
  const lang = useLang();
  const { fields } = dossier.result;
  const [reason, setReason] = useState<RevocationReason | ''>('');
  const [words, setWords] = useState({ legalBasis: '', explanation: '' });
  // One that was taken back before can only be replaced.
  const replacing = document.revocation !== undefined;
  const [again, setAgain] = useState(replacing);
  const [facts, setFacts] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const revoke = useRevoke(dossier, document.id, onClose);
  const valueOf = (field: ResultFieldView) => facts[field.key] ?? field.value ?? '';
  const faults = {
    reason: reason === '',
    legalBasis: words.legalBasis.trim().length < 5,
    explanation: words.explanation.trim().length < 10,
  };
  const fault = (key: keyof typeof faults) => (tried && faults[key] ? t(`revocation.fault.${key}`) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = again && fields.some((field) => resultFault(field, valueOf(field)));
    if (reason === '' || Object.values(faults).some(Boolean) || wrong || revoke.isPending) return;
    const filled = fields.map((field) => [field.key, valueOf(field).trim()] as const).filter(([, value]) => value !== '');
    revoke.mutate({
      words: { reason, legalBasis: words.legalBasis.trim(), explanation: words.explanation.trim() },
      ...(again ? { facts: Object.fromEntries(filled) } : {}),
    });
  };
  const about = [document.title, document.number].filter(Boolean).join(', ');
  return (
    <Window title={t('revocation.window')} about={about} width={680} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          {revoke.isError && <Failure error={revoke.error} />}
          <p>{t('revocation.what')}</p>
          <FormField label={t('revocation.reason')} fault={fault('reason')}>
            {(bind) => (
              <select
                {...bind}
                className="in"
                data-autofocus
                value={reason}
                onChange={(event) => setReason(event.target.value as RevocationReason)}
              >
                <option value="">{t('revocation.choose')}</option>
                {revocationReasonList.map((each) => (
                  <option key={each} value={each}>
                    {revocationReasons[each][lang]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <TextBox
            label={t('revocation.legalBasis')}
            hint={t('revocation.legalBasisHint')}
            value={words.legalBasis}
            onChange={(legalBasis) => setWords({ ...words, legalBasis })}
            fault={fault('legalBasis')}
            maxLength={1000}
            rows={2}
          />
          <TextBox
            label={t('revocation.explanation')}
            hint={t('revocation.explanationHint')}
            value={words.explanation}
            onChange={(explanation) => setWords({ ...words, explanation })}
            fault={fault('explanation')}
            maxLength={2000}
            rows={3}
          />
          <label className="r">
            <input
              type="checkbox"
              className="cb"
              checked={again}
              disabled={replacing}
              onChange={(event) => setAgain(event.target.checked)}
            />
            <span>{t('revocation.reissue')}</span>
          </label>
          {again && (
            <>
              <p className="m">{t('revocation.reissueWhat')}</p>
              {fields.map((field) => {
                const wrong = tried ? resultFault(field, valueOf(field)) : undefined;
                return (
                  <ResultField
                    key={field.key}
                    field={field}
                    value={valueOf(field)}
                    onChange={(value) => setFacts({ ...facts, [field.key]: value })}
                    fault={wrong && tAct(`dossiers.fault.${wrong}`)}
                  />
                );
              })}
            </>
          )}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button className="btn p lg" aria-disabled={revoke.isPending}>
            {t(revoke.isPending ? 'revocation.sending' : again ? 'revocation.submitReissue' : 'revocation.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
