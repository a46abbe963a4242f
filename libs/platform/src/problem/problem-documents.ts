import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import type { Locale } from '../context/request-context.js';
import { localeOf, traceIdOf } from '../http/request.js';
import type { Problem } from './problem.js';

/** An answer that tells of a problem. */
export interface ProblemAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Writes problems below a path in the shape that a foreign convention asks for there. */
export type ProblemWriter = (problem: Problem, url: string, locale: Locale) => ProblemAnswer;

/** The RFC 9457 document of a problem. */
export function problemDocument(problem: Problem, locale: 'vi' | 'en', traceId: string, publicUrl: string): Record<string, unknown> {
  const { detail, errors, extra } = problem.options;
  return {
    type: `${publicUrl}/problems/${problem.code}`,
    title: problem.definition[locale],
    status: problem.status,
    code: problem.code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...extra,
    traceId,
  };
}

/** How problems are told: as problem+json, and below some paths in the shape of a foreign convention. */
@Injectable()
export class ProblemDocuments {
  private readonly writers: { readonly root: string; readonly write: ProblemWriter }[] = [];

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @param root path without a slash at its end, e.g. `/open311` */
  register(root: string, write: ProblemWriter): void {
    this.writers.push({ root, write });
  }

  answerOf(problem: Problem, request: FastifyRequest): ProblemAnswer {
    const locale = localeOf(request);
    const [path = ''] = request.url.split('?');
    const foreign = this.writers.find(({ root }) => path === root || path.startsWith(`${root}/`));
    if (foreign) return foreign.write(problem, request.url, locale);
    return {
      status: problem.status,
      contentType: 'application/problem+json; charset=utf-8',
      body: JSON.stringify(problemDocument(problem, locale, traceIdOf(request), this.config.publicUrl(''))),
    };
  }
}
