import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { Type, type Static } from '@sinclair/typebox';
import type { FaultSwitches } from '../faults/faults.js';
import { registerInteraction } from './interaction-routes.js';
import { EidPeople } from './people.js';
import { trialProvider, type EidClientSettings } from './provider.js';

const NewPerson = Type.Object(
  {
    sub: Type.String({ pattern: '^[a-z0-9-]{4,64}$' }),
    citizenId: Type.String({ pattern: '^\\d{12}$' }),
    fullName: Type.String({ minLength: 2, maxLength: 100 }),
    birthDate: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    sex: Type.Union([Type.Literal('Nam'), Type.Literal('Nữ')]),
    phone: Type.String({ pattern: '^0\\d{9}$' }),
    level: Type.Union([Type.Literal(1), Type.Literal(2)]),
    note: Type.String({ maxLength: 200, default: '' }),
  },
  { additionalProperties: false },
);

/**
 * Mounts the trial eID under `/eid`. The issuer carries the port, which is known only when the server listens: `open` makes the
 * provider then. `POST /eid/people` takes another made-up person in, for tests.
 */
export function registerEid(app: FastifyInstance, client: EidClientSettings, faults: FaultSwitches): { open(url: string): void } {
  const people = new EidPeople();
  let provider: Provider | undefined;
  let handle: ((...args: [FastifyRequest['raw'], FastifyReply['raw']]) => Promise<void>) | undefined;
  const opened = (): Provider => {
    if (!provider) throw new Error('the trial eID is not open yet');
    return provider;
  };

  void app.register(async (pages) => {
    // The pages' own forms; the protocol's bodies are read by the provider itself.
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8 * 1024 }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    pages.addHook('onRequest', async (_request, reply) => {
      if (faults.now.eid === 'down') await reply.code(503).send({ error: 'switched off' });
    });
    registerInteraction(pages, opened, people);
    pages.post<{ Body: Static<typeof NewPerson> }>('/eid/people', { schema: { body: NewPerson } }, async (request, reply) => {
      people.add(request.body);
      return reply.code(201).send({ sub: request.body.sub });
    });
  });

  void app.register(async (protocol) => {
    protocol.removeAllContentTypeParsers();
    protocol.addContentTypeParser('*', (_request, _payload, done) => done(null));
    protocol.all('/eid/*', async (request, reply) => {
      if (faults.now.eid === 'down') return reply.code(503).send({ error: 'switched off' });
      reply.hijack();
      reply.raw.setHeader('x-sandbox', 'true');
      // As connect mounts: the provider works out its own addresses from the difference.
      const raw = request.raw as typeof request.raw & { originalUrl?: string };
      raw.originalUrl = raw.url;
      raw.url = raw.url?.replace(/^\/eid/, '');
      await handle?.(raw, reply.raw);
      return reply;
    });
  });

  return {
    open: (url) => {
      provider = trialProvider(`${url}/eid`, client, people);
      handle = provider.callback();
    },
  };
}
