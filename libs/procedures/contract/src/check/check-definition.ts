import type { ProcedureDefinition } from '../definition.js';
import type { CheckFault, CheckReport } from './fault.js';
import type { House } from './house.js';
import { processRules } from './process/index.js';
import { readingRules, tryingRules } from './rules/index.js';
import { shapeFaults } from './rules/shape.js';
import { subjectOf } from './subject.js';

/** What a definition is checked against. */
export interface Surroundings {
  /** Local date from which the version would be in force. */
  readonly today: string;
  /** The units and posts of the province; without them, what depends on them is not asked. */
  readonly house?: House;
}

/** Stand in for what publication gives a draft. */
const FIRST = { version: 1 };

/**
 * Everything that is wrong with a definition, complete or not: its shape, what its parts say of each other, whom it asks for what, and
 * whether every dossier of it comes to an end in time and in able hands. Tries the form with every combination of answers that its
 * conditions can tell apart, and walks every way through its steps.
 */
export function checkDefinition(content: unknown, { today, house }: Surroundings): CheckReport {
  const whole = typeof content === 'object' && content !== null ? { ...FIRST, validFrom: today, ...content } : content;
  const shape = shapeFaults(whole);
  if (shape.length > 0) return { publishable: false, faults: shape, tried: { scenarios: 0, ways: 0 } };
  const subject = subjectOf(whole as ProcedureDefinition, today, house);
  const read = readingRules.flatMap((rule) => rule(subject));
  // What cannot be computed cannot be tried either.
  const computable = !read.some(({ code }) => code === 'logic-unknown');
  const faults = [...read, ...(computable ? [...tryingRules, ...processRules].flatMap((rule) => rule(subject)) : [])];
  return { publishable: !faults.some(isError), faults: inOrder(faults), tried: subject.tried };
}

const isError = ({ severity }: CheckFault): boolean => severity === 'error';
const inOrder = (faults: readonly CheckFault[]): CheckFault[] => [...faults.filter(isError), ...faults.filter((each) => !isError(each))];
