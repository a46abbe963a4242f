import { Injectable } from '@nestjs/common';
import type { Locale } from '../context/request-context.js';
import type { Problem } from './problem.js';

/** An answer that tells of a problem. */
export interface ProblemAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Writes problems below a path in the shape that a foreign convention asks for there. */
export type ProblemWriter = (problem: Problem, url: string, locale: Locale) => ProblemAnswer;

/** Shapes of errors other than RFC 9457, by the path below which they hold. Everywhere else problems are problem+json. */
@Injectable()
export class ProblemDocuments {
  private readonly writers: { readonly root: string; readonly write: ProblemWriter }[] = [];

  /** @param root path without a slash at its end, e.g. `/open311` */
  register(root: string, write: ProblemWriter): void {
    this.writers.push({ root, write });
  }

  writerOf(url: string): ProblemWriter | undefined {
    const [path = ''] = url.split('?');
    return this.writers.find(({ root }) => path === root || path.startsWith(`${root}/`))?.write;
  }
}
