import type { Answers, EligibilityQuestion, ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, Section, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { inWords, widgetOf } from './widgets.js';

/** What was answered so far, each with a way to change it. */
export function AskedAnswers({
  definition,
  asked,
  answers,
  onChange,
}: {
  definition: ProcedureDefinition;
  asked: readonly EligibilityQuestion[];
  answers: Answers;
  onChange: (question: EligibilityQuestion) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  if (asked.length === 0) return null;
  return (
    <Section title={t('eligibility.answered')} id="answered">
      <div className="card bill">
        <dl>
          {asked.map((question) => (
            <div key={question.key}>
              <dt>{question.title[lang]}</dt>
              <dd>
                {inWords(answers[question.key], widgetOf(question, definition), lang, t('eligibility.yes'), t('eligibility.no'))}
                <br />
                <Button look="quiet" onClick={() => onChange(question)}>
                  {t('eligibility.change')}
                  <span className="visually-hidden">: {question.title[lang]}</span>
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
