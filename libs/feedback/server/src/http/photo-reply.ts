import { StreamableFile } from '@nestjs/common';
import type { FileContent } from '@tinhso/files-server';
import type { FastifyReply } from 'fastify';

/** A file of a report in the browser: never run, never kept by others. */
export function photoReply(reply: FastifyReply, { stream, mediaType, size }: FileContent): StreamableFile {
  void reply.headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  return new StreamableFile(stream, { type: mediaType, length: size, disposition: 'inline' });
}

/** The body of an upload as it came. */
export const bytesOf = (body: unknown): Buffer | undefined => (Buffer.isBuffer(body) ? body : undefined);
