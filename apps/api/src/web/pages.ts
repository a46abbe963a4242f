import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AppConfig } from '@tinhso/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest, InjectOptions } from 'fastify';

interface DocumentParts {
  readonly status: number;
}

/** What the citizen client's server build offers; see apps/citizen/src/entry-server.tsx. */
interface ServerEntry {
  render(request: {
    url: string;
    cookies?: string;
    fetch: (path: string, init?: RequestInit) => Promise<Response>;
  }): Promise<DocumentParts>;
  renderDocument(template: string, parts: DocumentParts): string;
}

/** Draws the citizen's pages. Their data comes over the same HTTP contract as in the browser, without leaving the process. */
export async function pageRenderer(fastify: FastifyInstance, config: AppConfig) {
  const template = await readFile(config.appPath('apps/citizen/dist/client/index.html'), 'utf8');
  const entry = (await import(pathToFileURL(config.appPath('apps/citizen/dist/server/entry-server.js')).href)) as ServerEntry;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const parts = await entry.render({
      url: request.url,
      cookies: request.headers.cookie,
      fetch: (path, init) => inProcess(fastify, request, path, init),
    });
    return reply
      .status(parts.status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'Cookie')
      .send(entry.renderDocument(template, parts));
  };
}

/** Only what a visitor without session could ask, on the visitor's behalf. */
async function inProcess(fastify: FastifyInstance, visitor: FastifyRequest, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (visitor.headers['accept-language'])
    headers.set('accept-language', headers.get('accept-language') ?? visitor.headers['accept-language']);
  headers.set('x-request-id', String(visitor.id));
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => (plain[name] = value));
  const answer = await fastify.inject({
    method: (init.method ?? 'GET') as InjectOptions['method'],
    url: path,
    headers: plain,
    remoteAddress: visitor.ip,
    ...(init.body === undefined || init.body === null ? {} : { payload: init.body as string }),
  });
  const bodiless = answer.statusCode === 204 || answer.statusCode === 304;
  return new Response(bodiless ? null : answer.payload, {
    status: answer.statusCode,
    headers: answer.headers as Record<string, string>,
  });
}
