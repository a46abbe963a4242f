import { useQuery } from '@tanstack/react-query';
import { isCommuneKind, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, Combobox, ErrorSummary, ProblemNotice, useApi, useLang, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { communesOptions, officeOf, receivingName } from '../places.js';
import { messages } from './messages.js';

interface ReceivingProps {
  definition: ProcedureDefinition;
  value: string;
  onContinue: (commune: string | undefined) => void;
}

/** First question: which commune of the province receives the dossier; told instead of asked where the province has one office for all. */
export function ReceivingStep(props: ReceivingProps) {
  return isCommuneKind(props.definition.competence.unitKind) ? <ChosenCommune {...props} /> : <ProvincialOffice {...props} />;
}

function ProvincialOffice({ definition, onContinue }: ReceivingProps) {
  const t = useT(messages);
  const lang = useLang();
  const office = receivingName(definition, undefined, t('dossiers.receiving.oneStop'));
  return (
    <>
      <h1>{t('dossiers.receiving.provincial', { office: office ?? '' })}</h1>
      <p className="lead lead--spaced">{definition.competence.hint[lang]}</p>
      <div className="form-end">
        <Button block onClick={() => onContinue(undefined)}>
          {t('dossiers.apply.continue')}
        </Button>
      </div>
    </>
  );
}

function ChosenCommune({ definition, value, onContinue }: ReceivingProps) {
  const t = useT(messages);
  const lang = useLang();
  const communes = useQuery(communesOptions(useApi()));
  const [commune, setCommune] = useState(value);
  const [attempt, setAttempt] = useState(0);
  const error = attempt > 0 && !commune ? t('dossiers.receiving.missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (commune) onContinue(commune);
    else setAttempt(attempt + 1);
  };
  const options = (communes.data ?? []).flatMap((each) => {
    const office = officeOf(each, definition.competence.unitKind);
    return office ? [{ value: each.code, label: each.fullName, hint: office.shortName }] : [];
  });
  return (
    <>
      <ErrorSummary faults={error ? [{ id: 'receiving', message: error }] : []} attempt={attempt} />
      {communes.isError && <ProblemNotice error={communes.error} onRetry={() => void communes.refetch()} />}
      <form onSubmit={submit} noValidate>
        <Combobox
          id="receiving"
          asHeading
          label={t('dossiers.receiving.title')}
          hint={definition.competence.hint[lang]}
          error={error}
          value={commune}
          onChange={setCommune}
          options={options}
        />
        <div className="form-end">
          <Button type="submit" block>
            {t('dossiers.apply.continue')}
          </Button>
        </div>
      </form>
    </>
  );
}
