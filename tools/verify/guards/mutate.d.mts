export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** What is taken away. */
  readonly what: string;
}

/** @param text source @param file path from the root of the repository */
export function mutate(text: string, file: string): { code: string; mutants: Mutant[] };
