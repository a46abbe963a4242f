import type { Check } from './results.mjs';

interface Read {
  readonly checks: readonly Check[];
}
export function tryAgain<T extends Read>(first: T, run: (suites: string[]) => Promise<Read>): Promise<T>;
