import { StandardSchemaValidationPipe, type StandardSchemaValidationPipeOptions } from '@nestjs/common';
import { platformProblems } from '../problem/platform-problems.js';
import { Problem, type FieldFault } from '../problem/problem.js';
import { faultMessage } from './fault-messages.js';

type Issues = Parameters<NonNullable<StandardSchemaValidationPipeOptions['exceptionFactory']>>[0];

/** Keywords that only say that a branch failed; the branch's own faults are listed beside them. */
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);

type PathPart = NonNullable<Issues[number]['path']>[number];
const segment = (part: PathPart): string => String(typeof part === 'object' ? part.key : part);

/** Validates what `@Body({ schema: S(…) })` declares and answers 422 with every fault by JSON pointer. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues: Issues) => {
      const telling = issues.filter((i) => !ECHOES.has(i.message.split(':', 1)[0] ?? ''));
      const errors: FieldFault[] = (telling.length > 0 ? telling : issues).slice(0, 200).map((issue) => ({
        pointer: (issue.path ?? []).map((p) => '/' + segment(p).replaceAll('~', '~0').replaceAll('/', '~1')).join(''),
        message: faultMessage(issue.message, 'vi'),
      }));
      return Problem.from(platformProblems, 'invalid', { errors });
    },
  });
}
