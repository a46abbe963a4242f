export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** What is taken away. */
  readonly what: string;
}

/** @param text source @param file path from the root of the repository; `everything`: what is exempt, too */
export function mutate(text: string, file: string, options?: { everything?: boolean }): { code: string; mutants: Mutant[] };
