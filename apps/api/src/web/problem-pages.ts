import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problemTable } from '@tinhso/composition';

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** `/problems/<code>`: what the `type` of a problem document points at. */
export function registerProblemPages(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const table = problemTable();
  fastify.get('/problems/:code', async (request, reply) => {
    const { code } = request.params as { code: string };
    const problem = Object.hasOwn(table, code) ? table[code] : undefined;
    if (!problem) return reply.callNotFound();
    return reply.header('content-type', 'text/html; charset=utf-8').send(`<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(problem.vi)}</title>
<main style="max-width:40rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif;line-height:1.55">
<h1>${escape(problem.vi)}</h1><p lang="en">${escape(problem.en)}</p><p>HTTP ${problem.status} · <code>${escape(code)}</code></p></main></html>`);
  });
}
