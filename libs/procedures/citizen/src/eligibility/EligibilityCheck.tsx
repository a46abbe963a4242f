import {
  assessEligibility,
  type Answer,
  type Answers,
  type Eligibility,
  type EligibilityQuestion,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import { plainDate } from '@tinhso/ui';
import { useState } from 'react';
import { AskedAnswers } from './AskedAnswers.js';
import { AskedQuestion } from './AskedQuestion.js';
import { Verdict } from './Verdict.js';
import { widgetOf } from './widgets.js';

/** One question after the other until it is decided; every answer can be changed. */
export function EligibilityCheck({ definition, eligibility }: { definition: ProcedureDefinition; eligibility: Eligibility }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [changing, setChanging] = useState<EligibilityQuestion>();
  const facts = { answers, today: plainDate(new Date()), channel: 'online' } as const;
  const state = assessEligibility(eligibility, facts);
  const question = changing ?? (state.kind === 'asking' ? state.question : undefined);
  const answer = (key: string, value: Answer) => {
    setAnswers({ ...answers, [key]: value });
    setChanging(undefined);
  };
  if (question) {
    const number = eligibility.questions.indexOf(question) + 1;
    return (
      <>
        <AskedQuestion
          key={question.key}
          question={question}
          widget={widgetOf(question, definition)}
          value={answers[question.key]}
          progress={{ at: number, of: eligibility.questions.length }}
          onAnswer={(value) => answer(question.key, value)}
        />
        {!changing && <AskedAnswers definition={definition} asked={state.asked} answers={answers} onChange={setChanging} />}
      </>
    );
  }
  return (
    <>
      {state.kind !== 'asking' && <Verdict definition={definition} state={state} answers={answers} />}
      <AskedAnswers definition={definition} asked={state.asked} answers={answers} onChange={setChanging} />
    </>
  );
}
