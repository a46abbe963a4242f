import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig, Log } from '@tinhso/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageRenderer } from './pages.js';

/** Paths that never belong to the citizen client. */
const OTHERS = /^\/(api|console|open311|webhooks|health|metrics|assets|problems)(\/|$)/;

/** Serves both built clients: hashed assets for a year, pages rendered on the server, the console's one page. */
export async function registerClients(app: NestFastifyApplication): Promise<void> {
  const config = app.get(AppConfig);
  const fastify = app.getHttpAdapter().getInstance();
  const citizen = config.appPath('apps/citizen/dist/client');
  const consoleRoot = config.appPath('apps/console/dist');
  await app.register(fastifyStatic, { root: citizen, serve: false, preCompressed: true });
  if (existsSync(consoleRoot)) registerConsole(fastify, consoleRoot);
  if (!existsSync(citizen)) {
    app.get(Log).warn({ citizen }, 'the citizen client is not built: only the api is served');
    return;
  }
  fastify.get('/assets/*', (request, reply) => sendAsset(reply, (request.params as { '*': string })['*'], join(citizen, 'assets')));
  for (const entry of readdirSync(citizen, { withFileTypes: true }))
    if (entry.isFile() && !/\.(html|br|gz|map)$/.test(entry.name))
      fastify.get(`/${entry.name}`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(entry.name, citizen));
  const page = await pageRenderer(fastify, config);
  fastify.get('/', page);
  fastify.get('/*', async (request, reply) => {
    if (OTHERS.test(request.url)) return reply.callNotFound();
    return page(request, reply);
  });
}

function registerConsole(fastify: FastifyInstance, root: string): void {
  const index = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html', root);
  fastify.get('/console', (_request, reply) => index(reply));
  fastify.get('/console/assets/*', (request, reply) => sendAsset(reply, (request.params as { '*': string })['*'], join(root, 'assets')));
  fastify.get('/console/*', (request, reply) => {
    const file = (request.params as { '*': string })['*'];
    return /^[\w-]+\.(svg|png|ico|webmanifest)$/.test(file) && existsSync(join(root, file)) ? reply.sendFile(file, root) : index(reply);
  });
}

const sendAsset = (reply: FastifyReply, file: string, root: string): FastifyReply =>
  reply.sendFile(file, root, { maxAge: 31_536_000_000, immutable: true });
