import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnknownFieldKey } from '../crypto/field-cipher.js';
import { traceIdOf } from '../http/request.js';
import { isDatabaseAway, isRetryable, isStorageFull } from '../database/faults.js';
import { Log } from '../logging/log.js';
import { platformProblems } from './platform-problems.js';
import { ProblemDocuments } from './problem-documents.js';
import { Problem } from './problem.js';

const BY_STATUS: Record<number, keyof typeof platformProblems> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  422: 'invalid',
  429: 'too-many-requests',
  503: 'unavailable',
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

/** Any error → the problem it is answered as. Faults of ours keep their cause for the log and show none of it. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // A key announced a moment ago that this process has not read yet is a matter of seconds too.
  if (isDatabaseAway(error) || isRetryable(error) || error instanceof UnknownFieldKey)
    return Problem.from(platformProblems, 'unavailable', { retryAfter: 3, cause: error });
  if (isStorageFull(error)) return Problem.from(platformProblems, 'storage-full', { retryAfter: 60, cause: error });
  const code = BY_STATUS[statusOf(error)];
  return code ? Problem.from(platformProblems, code) : Problem.from(platformProblems, 'internal', { cause: error });
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(Log) private readonly log: Log,
    @Inject(ProblemDocuments) private readonly documents: ProblemDocuments,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    const traceId = traceIdOf(request);
    if (problem.status >= 500)
      this.log.error({ traceId, url: request.routeOptions.url, err: problem.options.cause ?? error }, problem.code);
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.options.retryAfter !== undefined) void reply.header('retry-after', String(Math.ceil(problem.options.retryAfter)));
    const { status, contentType, body } = this.documents.answerOf(problem, request);
    void reply.status(status).header('content-type', contentType).header('cache-control', 'no-store').send(body);
  }
}
