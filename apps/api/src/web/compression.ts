import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Pages and lists go out gzipped: on rural networks bytes cost more than the millisecond of CPU. Brotli is kept for
 * files that were compressed beforehand. Streams of events are left alone.
 */
export async function registerCompression(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, { encodings: ['gzip'], threshold: 1_400, inflateIfDeflated: false });
}
