import { nodesOf, pathOfVar } from './walk.js';

/** An answer (or `today`, `channel`) compared with a fixed value. */
export interface Comparison {
  readonly path: string;
  readonly operation: string;
  /** The values it is compared with: several for `in`. */
  readonly values: readonly unknown[];
  /** `days`: the difference to another day is compared; `years`: the age is. */
  readonly measure: 'value' | 'days' | 'years';
}

export const COMPARING: readonly string[] = ['==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in'];
const MEASURES: Readonly<Record<string, 'days' | 'years'>> = { days_between: 'days', age_at: 'years' };

const isFixed = (value: unknown): boolean => typeof value !== 'object' || value === null || (Array.isArray(value) && value.every(isFixed));

/** Every comparison of something given with something fixed in a condition. */
export function comparisonsIn(logic: unknown): Comparison[] {
  return nodesOf(logic).flatMap(({ operation, operands }) => {
    if (!COMPARING.includes(operation)) return [];
    const values = operands.filter(isFixed).flat();
    return operands.filter((operand) => !isFixed(operand)).flatMap((operand) => compared(operand, operation, values));
  });
}

function compared(operand: unknown, operation: string, values: readonly unknown[]): Comparison[] {
  const path = pathOfVar(operand);
  if (path !== undefined) return [{ path, operation, values, measure: 'value' }];
  const [node] = nodesOf(operand);
  const measure = node && MEASURES[node.operation];
  if (!node || !measure) return [];
  return node.operands.flatMap((each) => {
    const inner = pathOfVar(each);
    return inner === undefined ? [] : [{ path: inner, operation, values, measure }];
  });
}
