import { checkDefinition, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { harmlessEdits } from './harmless.js';
import type { Operator } from './operator.js';
import { answerOperators } from './operators/answers.js';
import { conditionOperators } from './operators/conditions.js';
import { feeOperators } from './operators/fees.js';
import { formOperators } from './operators/form.js';
import { paperOperators } from './operators/papers.js';
import { peopleOperators } from './operators/people.js';
import { processOperators } from './operators/process.js';
import { resultOperators } from './operators/result.js';
import { timeOperators } from './operators/time.js';

export const operators: readonly Operator[] = [
  ...processOperators,
  ...timeOperators,
  ...feeOperators,
  ...formOperators,
  ...answerOperators,
  ...conditionOperators,
  ...paperOperators,
  ...resultOperators,
  ...peopleOperators,
];

/** Through JSON, so that lists that are shared while they are read are each their own. */
const copyOf = (definition: ProcedureDefinition): ProcedureDefinition => JSON.parse(JSON.stringify(definition)) as ProcedureDefinition;

/** A definition with one mistake in it. */
export interface Mutant {
  readonly id: string;
  readonly kind: string;
  readonly definition: ProcedureDefinition;
}

/** Same numbers for the same seed (xorshift). */
function random(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(next() * left.length), 1)[0] as T);
}

/** So many mutants of each kind, at places drawn by the seed among all definitions. */
export function mutantsOf(definitions: readonly ProcedureDefinition[], seed: number, ofEachKind: number): Mutant[] {
  return operators.flatMap(({ kind, places }, n) => {
    const all = definitions.flatMap((definition) => places(definition).map((place) => ({ definition, place })));
    return shuffled(all, random(seed * 1_000 + n))
      .slice(0, ofEachKind)
      .map(({ definition, place }) => {
        const copy = copyOf(definition);
        place.apply(copy);
        if (JSON.stringify(copy) === JSON.stringify(definition)) throw new Error(`${kind}: ${definition.code} ${place.at} changes nothing`);
        return { id: `${definition.code} ${place.at}: ${kind}`, kind, definition: copy };
      });
  });
}

const DAY = { today: '2026-11-23' };

const errorsIn = (definition: ProcedureDefinition): string[] =>
  checkDefinition(definition, DAY).faults.flatMap(({ severity, code, path }) => (severity === 'error' ? [`${code} ${path}`] : []));

/** Mutants that the checker lets pass. */
export const survivorsOf = (mutants: readonly Mutant[]): Mutant[] => mutants.filter(({ definition }) => errorsIn(definition).length === 0);

/** What the checker finds wrong with definitions that are right, and with changes that do no harm. */
export function falseAlarmsOf(definitions: readonly ProcedureDefinition[]): string[] {
  return definitions.flatMap((definition) => [
    ...errorsIn(definition).map((error) => `${definition.code} as it is: ${error}`),
    ...harmlessEdits.flatMap(({ kind, apply }) => {
      const copy = copyOf(definition);
      apply(copy);
      return errorsIn(copy).map((error) => `${definition.code}, ${kind}: ${error}`);
    }),
  ]);
}
