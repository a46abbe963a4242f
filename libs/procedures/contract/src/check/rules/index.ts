import { theApplicantIsKnown } from './applicant.js';
import { conditionsCanBeJudged } from './conditions.js';
import { everythingNamedExists } from './consistency.js';
import { theCheckLetsSomebodyThrough } from './eligibility.js';
import { everyFeeIsDefined } from './fees.js';
import { keysAreUnique } from './keys.js';
import { nothingKnownIsAsked } from './once-only.js';
import { papersAreAskedRightly } from './papers.js';
import { firstValuesFit } from './prefill.js';
import { theResultCanBeDrawn } from './result.js';
import type { CheckRule } from './rule.js';
import { schemaFitsTheQuestions } from './schema.js';
import { everyQuestionIsAskedOfSomebody, rulesCanBeKept } from './shown.js';
import { textsAreTranslated } from './texts.js';

/** What is judged by looking at a definition. */
export const readingRules: readonly CheckRule[] = [
  everythingNamedExists,
  keysAreUnique,
  schemaFitsTheQuestions,
  conditionsCanBeJudged,
  firstValuesFit,
  nothingKnownIsAsked,
];

/** What is judged by filling in the form; asks for conditions that can be computed. */
export const tryingRules: readonly CheckRule[] = [
  everyQuestionIsAskedOfSomebody,
  rulesCanBeKept,
  papersAreAskedRightly,
  everyFeeIsDefined,
  theCheckLetsSomebodyThrough,
  theApplicantIsKnown,
  theResultCanBeDrawn,
  textsAreTranslated,
];
