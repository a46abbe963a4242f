/** Keys of answers that a condition speaks about. */
export function answerKeys(logic: unknown): string[] {
  if (Array.isArray(logic)) return logic.flatMap(answerKeys);
  if (typeof logic !== 'object' || logic === null) return [];
  return Object.entries(logic).flatMap(([operation, operand]: [string, unknown]) => {
    if (operation !== 'var') return answerKeys(operand);
    const path = String(Array.isArray(operand) ? operand[0] : operand);
    return path.startsWith('answers.') ? [path.split('.')[1] ?? ''] : [];
  });
}
