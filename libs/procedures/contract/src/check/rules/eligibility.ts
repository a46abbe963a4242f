import type { Answer, Answers } from '../../answers.js';
import { assessEligibility, type Eligibility, type EligibilityState } from '../../eligibility.js';
import type { FormField } from '../../form-definition.js';
import type { CheckFault } from '../fault.js';
import { comparisonsIn } from '../logic/comparisons.js';
import { fault } from '../make-fault.js';
import { counterExampleOf } from '../scenarios/told.js';
import { valuesOf } from '../scenarios/values.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

const MOST = 5_000;

/** How a check before the form can end, and the answers that lead there. */
interface Ending {
  readonly state: EligibilityState;
  readonly answers: Answers;
}

/** Every way through the questions; undefined when there are more than can be walked. */
function endingsOf(subject: Subject, eligibility: Eligibility): Ending[] | undefined {
  const [channel = 'online'] = subject.channels;
  const endings: Ending[] = [];
  const open: Answers[] = [{}];
  for (let answers = open.pop(); answers; answers = open.pop()) {
    if (endings.length + open.length > MOST) return undefined;
    const state = assessEligibility(eligibility, { answers, today: subject.today, channel });
    if (state.kind !== 'asking') endings.push({ state, answers });
    else for (const value of answersTo(subject, eligibility, state.question)) open.push({ ...answers, [state.question.key]: value });
  }
  subject.tried.scenarios += endings.length;
  return endings;
}

function answersTo(subject: Subject, { questions, outcomes }: Eligibility, question: Eligibility['questions'][number]): Answer[] {
  const { key, title, widget = 'yesno', options } = question;
  const field: FormField = subject.fields.get(key)?.field ?? { key, label: title, widget, required: true, ...(options ? { options } : {}) };
  const comparisons = [...questions, ...outcomes]
    .flatMap(({ when }) => comparisonsIn(when))
    .filter(({ path }) => path === `answers.${key}`);
  return valuesOf(subject, field, comparisons);
}

/** The check before the form lets somebody through, and each of its reasons stops somebody. */
export const theCheckLetsSomebodyThrough: CheckRule = (subject) => {
  const { eligibility } = subject.definition;
  const endings = eligibility && endingsOf(subject, eligibility);
  if (!eligibility || !endings) return [];
  const told = ({ answers }: Ending) =>
    counterExampleOf(subject, { answers, today: subject.today, channel: subject.channels[0] ?? 'online' });
  const faults: CheckFault[] = [];
  const [first] = endings;
  if (first && !endings.some(({ state }) => state.kind === 'may')) {
    const vi = 'Kiểm tra điều kiện không cho ai nộp.';
    faults.push(fault('eligibility-nobody', '/eligibility', vi, 'The check before the form lets nobody through.', told(first)));
  }
  eligibility.outcomes.forEach((outcome, n) => {
    const reached = endings.some(({ state }) =>
      state.kind === 'may' ? state.notes.includes(outcome) : 'outcome' in state && state.outcome === outcome,
    );
    if (reached) return;
    const vi = `Lý do “${outcome.reason.vi}” không bao giờ được đưa ra.`;
    faults.push(fault('eligibility-idle', `/eligibility/outcomes/${n}/when`, vi, `The reason “${outcome.reason.en}” is never given.`));
  });
  return faults;
};
