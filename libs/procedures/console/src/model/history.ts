/** Every state of what is edited, to go back and forth in. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was about and when: typing into one field within a moment is one step. */
  readonly last?: { readonly tag: string; readonly at: number };
}

const ONE_STEP_MS = 1500;
const MOST_STEPS = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new present. Edits under one `tag` that follow each other closely become one step back. */
export function edited<T>(history: History<T>, present: T, tag: string | undefined, at: number): History<T> {
  if (present === history.present) return history;
  const last = tag === undefined ? undefined : { tag, at };
  const goesOn = tag !== undefined && history.last?.tag === tag && at - history.last.at < ONE_STEP_MS;
  if (goesOn) return { ...history, present, future: [], last };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], last };
}

/** One step back; the same at the beginning. */
export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forth; the same at the end. */
export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
