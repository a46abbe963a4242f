import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Telemetry } from '../telemetry/telemetry.js';

/** JSON bodies above this are refused with 413. Files have their own ways in. */
export const MAX_JSON_BYTES = 1_048_576;

/** A Nest app on Fastify as every process of ours serves HTTP: trace ids, body limit, metrics, quick close. */
export async function createHttpApp(rootModule: unknown, settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: settings.TRUSTED_PROXIES > 0 ? (_address: string, hop: number) => hop <= settings.TRUSTED_PROXIES : false,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
    routerOptions: { ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(rootModule as never, adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Log));
  observe(adapter.getInstance<FastifyInstance>(), app.get(Telemetry));
  app.enableShutdownHooks();
  return app;
}

function observe(fastify: FastifyInstance, telemetry: Telemetry): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    telemetry.http.observe(
      { method: request.method, route: request.routeOptions.url ?? '-', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
