import type { Eligibility, EligibilityOutcome, EligibilityQuestion } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { AddButton } from '../kit/AddButton.js';
import { useAt, useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { ListAt } from '../kit/ListAt.js';
import { dashedKeyFrom, keyFrom } from '../model/keys.js';
import { insertAt, setAt, type Path } from '../model/path.js';
import { messages } from './messages.js';
import { OutcomeFields } from './OutcomeFields.js';
import { QuestionFields } from './QuestionFields.js';

const root: Path = ['eligibility'];

/** The check before the form: a few questions, and answers that say why not. */
export function EligibilityEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { edit, editable, fields } = useDesign();
  const [check, set] = useAt<Eligibility>(root);
  const addFromForm = (key: string) => {
    const field = fields.find((each) => each.key === key);
    if (!field) return;
    const question: EligibilityQuestion = { key, title: field.label };
    edit((draft) => insertAt(draft, [...root, 'questions'], check?.questions.length ?? 0, question));
  };
  if (!check)
    return (
      <>
        <EditorHead title={t('procedures.eligibility')} />
        <p className="m lead2">{t('procedures.eligibility.lead')}</p>
        {editable && (
          <button type="button" className="btn md" onClick={() => set({ questions: [], outcomes: [] })}>
            <Glyph name="plus" />
            {t('procedures.eligibility.begin')}
          </button>
        )}
      </>
    );
  return (
    <>
      <EditorHead title={t('procedures.eligibility')} />
      <p className="m lead2">{t('procedures.eligibility.lead')}</p>
      <ListAt<EligibilityQuestion>
        path={[...root, 'questions']}
        label={t('procedures.eligibility.questions')}
        addLabel=""
        none={t('procedures.eligibility.noQuestions')}
        nameOf={(question) => question.title[lang] || question.key}
      >
        {(question, at) => <QuestionFields question={question} path={at} />}
      </ListAt>
      {editable && (
        <select
          className="in from-answer"
          aria-label={t('procedures.eligibility.fromForm')}
          value=""
          onChange={(event) => addFromForm(event.target.value)}
        >
          <option value="">{t('procedures.eligibility.fromForm')}</option>
          {fields
            .filter(
              (field) =>
                ['yesno', 'choice', 'select', 'date', 'number'].includes(field.widget) &&
                !check.questions.some(({ key }) => key === field.key),
            )
            .map((field) => (
              <option key={field.key} value={field.key}>
                {field.label[lang] || field.key}
              </option>
            ))}
        </select>
      )}
      <AddButton
        title={t('procedures.eligibility.addQuestion')}
        label={t('procedures.eligibility.question')}
        make={(draft, title) => {
          const taken = [...check.questions.map(({ key }) => key), ...fields.map(({ key }) => key)];
          const question: EligibilityQuestion = { key: keyFrom(title.vi, taken, 'question'), title, widget: 'yesno' };
          return { definition: insertAt(draft, [...root, 'questions'], check.questions.length, question), at: '/eligibility' };
        }}
      />
      <ListAt<EligibilityOutcome>
        path={[...root, 'outcomes']}
        label={t('procedures.eligibility.outcomes')}
        addLabel=""
        none={t('procedures.eligibility.noOutcomes')}
        nameOf={(outcome) => outcome.reason[lang] || outcome.key}
      >
        {(outcome, at) => <OutcomeFields outcome={outcome} path={at} />}
      </ListAt>
      <AddButton
        title={t('procedures.eligibility.addOutcome')}
        label={t('procedures.eligibility.reason')}
        make={(draft, reason) => {
          const about = check.questions[0]?.key ?? '';
          const outcome: EligibilityOutcome = {
            key: dashedKeyFrom(
              reason.vi,
              check.outcomes.map(({ key }) => key),
              'outcome',
            ),
            verdict: 'no',
            when: { '==': [{ var: `answers.${about}` }, false] },
            reason,
            legalBasis: '',
          };
          return { definition: insertAt(draft, [...root, 'outcomes'], check.outcomes.length, outcome), at: '/eligibility' };
        }}
      />
      {editable && (
        <button type="button" className="btn q add0" onClick={() => edit((draft) => setAt(draft, root, undefined))}>
          <Glyph name="close" />
          {t('procedures.eligibility.remove')}
        </button>
      )}
    </>
  );
}
