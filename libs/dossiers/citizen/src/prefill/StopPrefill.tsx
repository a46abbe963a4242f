import { fieldsByKey, type Answers, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, Details, useT } from '@tinhso/ui';
import { todayFacts } from '../form/today.js';
import type { PrefillAsking } from './asking.js';
import { offerFor, sameAs } from './known.js';
import { messages } from './messages.js';

/** Takes the yes back for this form: what was filled in and is still as it was filled in goes, and those questions are open again. */
export function StopPrefill({
  definition,
  answers,
  asking,
  onClear,
}: {
  definition: ProcedureDefinition;
  answers: Answers;
  asking: PrefillAsking;
  onClear: (answers: Answers) => void;
}) {
  const t = useT(messages);
  const facts = todayFacts(answers);
  const filled = [...fieldsByKey(definition).values()].filter((field) => {
    const offer = offerFor(field, definition, facts, asking.known);
    return offer !== undefined && sameAs(answers[field.key], offer);
  });
  if (filled.length === 0) return null;
  const stop = () => {
    asking.stop();
    const gone = new Set(filled.map(({ key }) => key));
    onClear(Object.fromEntries(Object.entries(answers).filter(([key]) => !gone.has(key))));
  };
  return (
    <div className="ask-why prefill-stop">
      <Details summary={t('dossiers.prefill.stopAsk')}>
        <p>{t('dossiers.prefill.stopDetail')}</p>
        <Button look="secondary" onClick={stop}>
          {t('dossiers.prefill.stop', { count: filled.length })}
        </Button>
      </Details>
    </div>
  );
}
