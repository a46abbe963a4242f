/** One kind of error a person can cause: HTTP status and its title in both languages. Declared as plain data in contracts. */
export interface ProblemDefinition {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}
export type ProblemTable = Readonly<Record<string, ProblemDefinition>>;

/** A fault at one field; `pointer` is an RFC 6901 JSON pointer into the request body, `''` for the whole. */
export interface FieldFault {
  readonly pointer: string;
  readonly message: string;
}

export interface ProblemOptions {
  /** What happened in this case and what to do, in the language of the request. */
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  /** Seconds for the Retry-After header. */
  readonly retryAfter?: number;
  /** Extra members of the problem document, e.g. `currentVersion`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An expected failure, answered as RFC 9457 problem+json. */
export class Problem extends Error {
  private constructor(
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly options: ProblemOptions,
  ) {
    super(`${code}: ${definition.en}`, { cause: options.cause });
  }

  /** `throw Problem.from(dossierProblems, 'draft-changed', { detail })` */
  static from<T extends ProblemTable>(table: T, code: keyof T & string, options: ProblemOptions = {}): Problem {
    const definition = table[code];
    if (!definition) throw new Error(`unknown problem ${code}`);
    return new Problem(code, definition, options);
  }
  get status(): number {
    return this.definition.status;
  }
}
