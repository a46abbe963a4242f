import { Type, type Static } from '@sinclair/typebox';
import { answerKeys } from './answer-keys.js';
import { holds, Logic, type LogicFacts } from './condition.js';
import { FieldOption } from './form-definition.js';
import { LocalText } from './local-text.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });

/**
 * A question before the form. When the form has a field of the same key, it is asked as there and its answer goes into the draft;
 * otherwise `widget`, and for a choice its `options`, are said here and the answer is forgotten.
 */
export const EligibilityQuestion = Type.Object(
  {
    key: Key,
    /** The question itself: "Bạn bao nhiêu tuổi?". */
    title: LocalText,
    hint: Type.Optional(LocalText),
    widget: Type.Optional(Type.Union([Type.Literal('yesno'), Type.Literal('choice'), Type.Literal('date'), Type.Literal('number')])),
    options: Type.Optional(Type.Array(FieldOption, { minItems: 2 })),
    /** Asked only while this holds; an answer to a question no longer asked counts as not given. */
    when: Type.Optional(Logic),
  },
  { $id: 'EligibilityQuestion', ...closed },
);
export type EligibilityQuestion = Static<typeof EligibilityQuestion>;

/**
 * Something that stands in the way, judged as soon as every answer it speaks about is given. `no`: this person may not apply, `instead`:
 * another procedure is the right one, `note`: may apply, but should know this.
 */
export const EligibilityOutcome = Type.Object(
  {
    key: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 }),
    verdict: Type.Union([Type.Literal('no'), Type.Literal('instead'), Type.Literal('note')]),
    when: Logic,
    /** Why, in plain words. */
    reason: LocalText,
    /** What one can do about it. */
    remedy: Type.Optional(LocalText),
    /** Code of the procedure that is the right one; always with `instead`. */
    procedure: Type.Optional(Type.String({ pattern: '^\\d\\.\\d{6}$' })),
    /** The rule it rests on: "Luật Cư trú 2020, khoản 1 Điều 27". */
    legalBasis: Type.String({ minLength: 5, maxLength: 300 }),
  },
  { $id: 'EligibilityOutcome', ...closed },
);
export type EligibilityOutcome = Static<typeof EligibilityOutcome>;

/** A check before the form, open to everybody: few questions, and an answer that says why not. */
export const Eligibility = Type.Object(
  {
    questions: Type.Array(EligibilityQuestion, { minItems: 1, maxItems: 8 }),
    outcomes: Type.Array(EligibilityOutcome, { minItems: 1 }),
  },
  { $id: 'Eligibility', ...closed },
);
export type Eligibility = Static<typeof Eligibility>;

/** Where a check stands: a question is open, or it is decided. */
export type EligibilityState =
  | { readonly kind: 'asking'; readonly question: EligibilityQuestion; readonly asked: readonly EligibilityQuestion[] }
  | { readonly kind: 'no' | 'instead'; readonly outcome: EligibilityOutcome; readonly asked: readonly EligibilityQuestion[] }
  | { readonly kind: 'may'; readonly notes: readonly EligibilityOutcome[]; readonly asked: readonly EligibilityQuestion[] };

/**
 * Judges the answers so far: the first obstacle that is certain ends the check, otherwise the next open question is asked.
 * `asked` are the questions that were answered, in order; answers to others are not looked at.
 */
export function assessEligibility({ questions, outcomes }: Eligibility, facts: LogicFacts): EligibilityState {
  const kept: Record<string, LogicFacts['answers'][string]> = {};
  const seen: LogicFacts = { ...facts, answers: kept };
  const asked: EligibilityQuestion[] = [];
  for (const question of questions) {
    if (!holds(question.when, seen)) continue;
    const answer = facts.answers[question.key];
    if (answer === undefined) return { kind: 'asking', question, asked };
    kept[question.key] = answer;
    asked.push(question);
    const found = outcomes.find((each) => each.verdict !== 'note' && isCertain(each, kept) && holds(each.when, seen));
    if (found) return { kind: found.verdict === 'instead' ? 'instead' : 'no', outcome: found, asked };
  }
  const notes = outcomes.filter((each) => each.verdict === 'note' && isCertain(each, kept) && holds(each.when, seen));
  return { kind: 'may', notes, asked };
}

const isCertain = ({ when }: EligibilityOutcome, answers: LogicFacts['answers']): boolean =>
  answerKeys(when).every((key) => answers[key] !== undefined);
