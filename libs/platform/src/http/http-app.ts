import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { ProblemDocuments } from '../problem/problem-documents.js';
import { toProblem } from '../problem/problem.filter.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { knownContext } from './request.js';
import { trustedProxies } from './trusted-proxies.js';

/** JSON bodies above this are refused with 413. Files have their own ways in. */
export const MAX_JSON_BYTES = 1_048_576;

/** A Nest app on Fastify as every process of ours serves HTTP: trace ids, body limit, metrics, quick close. */
export async function createHttpApp(rootModule: unknown, settings: Settings): Promise<NestFastifyApplication> {
  const late: { documents?: ProblemDocuments } = {};
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: trustedProxies(settings.TRUSTED_PROXIES),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
    routerOptions: { ignoreTrailingSlash: true },
    // Addresses that no router can read never reach Nest; they are told of like everything else.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const told = late.documents?.answerOf(toProblem(error), request);
      void reply.status(told?.status ?? 400).header('content-type', told?.contentType ?? 'text/plain');
      void reply.header('cache-control', 'no-store').send(told?.body ?? '');
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(rootModule as never, adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Log));
  late.documents = app.get(ProblemDocuments);
  observe(adapter.getInstance<FastifyInstance>(), app.get(Telemetry), app.get(Log));
  app.enableShutdownHooks();
  return app;
}

function observe(fastify: FastifyInstance, telemetry: Telemetry, log: Log): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '-';
    const { method } = request;
    const status = reply.statusCode;
    telemetry.http.observe({ method, route, status: String(status) }, reply.elapsedTime / 1000);
    // What changes something or fails is worth a line; reads would drown it. The route's pattern carries no personal data, its values might.
    if ((method !== 'GET' && method !== 'HEAD') || status >= 400)
      log.info({ traceId: request.id, method, route, status, ms: Math.round(reply.elapsedTime), actor: actorOf(request) }, 'request');
    done();
  });
}

/** `citizen:<account id>` and the like; undefined for requests that never reached the guard. */
function actorOf(request: FastifyRequest): string | undefined {
  const actor = knownContext(request)?.actor;
  if (!actor) return undefined;
  return actor.kind === 'citizen' || actor.kind === 'staff' ? `${actor.kind}:${actor.accountId}` : actor.kind;
}
