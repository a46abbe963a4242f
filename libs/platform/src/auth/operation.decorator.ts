import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { TSchema } from '@sinclair/typebox';
import { S } from '../http/schema.js';
import { POLICY, type Policy } from './policy.js';

export interface OperationOptions {
  /** Stable operation id of the OpenAPI document, e.g. `submitDossier`. */
  readonly id: string;
  readonly summary: string;
  readonly policy: Policy;
  /** Domain; groups operations in the document. */
  readonly tag: string;
  /** Success status; 200 unless told. */
  readonly status?: number;
  /** Response body; leave out for an empty one or for bytes. */
  readonly response?: TSchema;
  /** Further successful answers by status, e.g. 202 for what is not finished yet; the handler sets the status. */
  readonly also?: Readonly<Record<number, TSchema>>;
  /** Media type of a byte response, e.g. `application/pdf`. */
  readonly produces?: string;
  /** Problem codes a caller should be ready for, beside the general ones, by status. */
  readonly problems?: Readonly<Record<number, string>>;
}

/** Declares an operation: policy, OpenAPI entry and success status in one place. Goes on every route handler. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { id, summary, policy, tag, status = 200, response, produces, also = {}, problems = {} } = options;
  const answers = response
    ? [ApiResponse({ status, description: 'OK', standardSchema: S(response) })]
    : [
        ApiResponse({
          status,
          description: 'OK',
          ...(produces ? { content: { [produces]: { schema: { type: 'string', format: 'binary' } } } } : {}),
        }),
      ];
  return applyDecorators(
    SetMetadata(POLICY, policy),
    HttpCode(status),
    ApiTags(tag),
    ApiOperation({ operationId: id, summary, ...(policy.audience === 'public' ? {} : { description: `Scope \`${policy.scope}\`.` }) }),
    ...(policy.audience === 'public' ? [] : [ApiBearerAuth()]),
    ...(policy.audience === 'citizen' && policy.delegable ? [ApiExtension('x-delegable', true)] : []),
    ...answers,
    ...Object.entries(also).map(([code, schema]) => ApiResponse({ status: Number(code), description: 'OK', standardSchema: S(schema) })),
    ...Object.entries(problems).map(([code, description]) => ApiResponse({ status: Number(code), description })),
  );
}
