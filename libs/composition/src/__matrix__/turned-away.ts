import type { Caller } from './callers.js';
import { expectationOf, type Target } from './expectation.js';
import type { Row } from './row.js';

/** One cell of the matrix: who calls, about whose object. */
export interface Cell {
  readonly caller: Caller;
  readonly target: Target;
}

/** What is answered before an operation begins, whatever the call is about. */
const BEFORE = new Set(['not-signed-in', 'forbidden', 'proof-needed', 'not-for-others', 'acting-refused']);

/** The code with which the guard refuses a caller, if it does; where an operation refuses by itself, too, nobody can tell. */
function guardsCode(row: Row, targets: readonly Target[], caller: Caller): string | undefined {
  if (row.refusedTo) return undefined;
  const answers = targets.map((target) => expectationOf(row, caller, target));
  const codes = new Set(answers.map((answer) => (answer.allowed ? '' : answer.code)));
  const [code = ''] = codes;
  return codes.size === 1 && BEFORE.has(code) ? code : undefined;
}

/**
 * Whom the guard turns away before anything is looked at calls about the owner's object; the first of each sort calls about everything.
 * What the operation itself refuses is asked by everybody about everything.
 */
export function withoutRepeats(row: Row, targets: readonly Target[], cells: readonly Cell[]): Cell[] {
  const asked = new Set<string>();
  return cells.filter(({ caller, target }) => {
    const code = guardsCode(row, targets, caller);
    const sort = `${caller.kind} ${code} ${target}`;
    if (code !== undefined && target !== targets[0] && asked.has(sort)) return false;
    asked.add(sort);
    return true;
  });
}
