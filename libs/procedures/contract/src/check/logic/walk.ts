/** A part of a condition: an operation with its operands. */
export interface LogicNode {
  readonly operation: string;
  readonly operands: readonly unknown[];
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Operations whose later operands speak about one row of a list, not about the facts. */
export const OVER_ROWS: readonly string[] = ['some', 'all', 'none', 'filter', 'map', 'reduce'];

/** Every operation in a condition, outermost first; those about one row of a list are left out. */
export function nodesOf(logic: unknown): LogicNode[] {
  if (Array.isArray(logic)) return logic.flatMap(nodesOf);
  if (!isNode(logic)) return [];
  return Object.entries(logic).flatMap(([operation, operand]) => {
    const operands: unknown[] = Array.isArray(operand) ? operand : [operand];
    const inner = OVER_ROWS.includes(operation) ? operands.slice(0, 1) : operands;
    return [{ operation, operands }, ...inner.flatMap(nodesOf)];
  });
}

const nameOf = (operand: unknown): string => (typeof operand === 'string' ? operand : JSON.stringify(operand ?? ''));

/** Path that a `var` names: `answers.childSex`; undefined for anything else. */
export function pathOfVar(value: unknown): string | undefined {
  if (!isNode(value) || !('var' in value)) return undefined;
  const operand: unknown = value.var;
  return nameOf(Array.isArray(operand) ? (operand as unknown[])[0] : operand);
}

/** Every path that a condition looks at. */
export const pathsIn = (logic: unknown): string[] => [
  ...new Set(nodesOf(logic).flatMap(({ operation, operands }) => (operation === 'var' ? [nameOf(operands[0])] : []))),
];

/** Keys of the answers that a condition looks at. */
export const answersIn = (logic: unknown): string[] => [
  ...new Set(pathsIn(logic).flatMap((path) => (path.startsWith('answers.') ? [path.split('.')[1] ?? ''] : []))),
];
