import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FileContent } from '../use-cases/read-file.js';

/** RFC 6266 / 8187: a plain name for old programs, the real one in UTF-8 beside it. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * Content of a stranger's file, sent so that no browser runs anything of it: declared type only, no scripts, no
 * frames, PDFs only as downloads, nothing kept in caches.
 */
export function sendContent(reply: FastifyReply, { stream, mediaType, size, name }: FileContent): StreamableFile {
  void reply.headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  const kind = mediaType === 'application/pdf' ? 'attachment' : 'inline';
  return new StreamableFile(stream, { type: mediaType, length: size, disposition: disposition(kind, name) });
}
