import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { messagePage } from './message-page.js';
import type { MessageStore } from './message-store.js';

const Query = Type.Object(
  {
    to: Type.Optional(Type.String()),
    since: Type.Optional(Type.String({ pattern: '^([0-9a-f-]{36}|\\d{4}-\\d\\d-\\d\\dT.+)$' })),
    kind: Type.Optional(Type.Union([Type.Literal('sms'), Type.Literal('mail')])),
  },
  { additionalProperties: false },
);

/** GET / for people, GET /messages for tests, DELETE /messages empties the box. */
export function registerMessages(app: FastifyInstance, messages: MessageStore): void {
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(messagePage(messages.list())));
  app.get<{ Querystring: Static<typeof Query> }>('/messages', { schema: { querystring: Query } }, (request) => ({
    items: messages.list(request.query),
  }));
  app.delete('/messages', async (_request, reply) => {
    await messages.clear();
    return reply.code(204).send();
  });
}
