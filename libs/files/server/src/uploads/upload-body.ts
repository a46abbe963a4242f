import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Lets bodies of tus requests pass unread: the tus server takes them from the socket straight to the disk. */
export function acceptUploadBodies(host: HttpAdapterHost): void {
  const fastify = host.httpAdapter.getInstance<FastifyInstance>();
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
}
