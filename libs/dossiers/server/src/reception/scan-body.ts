import type { HttpAdapterHost } from '@nestjs/core';
import { fileLimits } from '@tinhso/files-contract';
import type { FastifyInstance } from 'fastify';

/** Lets a scanner's file come as it is, up to the size of any other file; what it is, is judged by its content. */
export function acceptScans(host: HttpAdapterHost): void {
  const fastify = host.httpAdapter.getInstance<FastifyInstance>();
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: fileLimits.maxBytes }, (_request, body, done) =>
    done(null, body),
  );
}
