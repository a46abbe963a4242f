import type { AssistanceCase } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useId, useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

type Outcome = 'restored' | 'ended';

/** Takes the case up, or concludes it. */
export function CaseActs({ found: { id, state, version } }: { found: AssistanceCase }) {
  const t = useT(messages);
  const name = useId();
  const [conclusion, setConclusion] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [asked, setAsked] = useState(false);
  const command = useAssistanceCommand<AssistanceCase>();
  const path = { params: { path: { id } } };
  const short = conclusion.trim().length < 10;
  const examine = () =>
    command.mutate((api) => api.POST('/api/v1/staff/assistance/cases/{id}/examination', { ...path, body: { version } }));
  const conclude = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (short || !outcome || command.isPending) return;
    const body = { version, conclusion, helperOutcome: outcome };
    command.mutate((api) => api.POST('/api/v1/staff/assistance/cases/{id}/conclusion', { ...path, body }));
  };
  return (
    <form className="assist-form" onSubmit={conclude} noValidate>
      {command.isError && <Failure error={command.error} />}
      {state === 'open' && (
        <button type="button" className="btn lg" onClick={() => !command.isPending && examine()}>
          {t('assist.case.examine')}
        </button>
      )}
      <FormField
        label={t('assist.case.conclusion')}
        hint={t('assist.case.conclusionHint')}
        fault={asked && short ? t('assist.case.conclusionShort') : undefined}
      >
        {(bind) => (
          <textarea
            {...bind}
            className="in"
            rows={5}
            maxLength={1000}
            value={conclusion}
            onChange={(event) => setConclusion(event.target.value)}
          />
        )}
      </FormField>
      <fieldset className={asked && !outcome ? 'field bad' : 'field'}>
        <legend>{t('assist.case.helperOutcome')}</legend>
        {asked && !outcome && <span className="fault">{t('assist.case.outcomeMissing')}</span>}
        {(['restored', 'ended'] as const).map((each) => (
          <label className="r" key={each}>
            <input type="radio" name={name} checked={outcome === each} onChange={() => setOutcome(each)} />
            {t(`assist.case.${each}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
        {t('assist.case.conclude')}
      </button>
    </form>
  );
}
