/** What a generator wrote (paths relative to the root), and what a person does next. */
export interface Generated {
  readonly files: string[];
  readonly next: string[];
}

export function generateDomain(root: string, name: string): Generated;
