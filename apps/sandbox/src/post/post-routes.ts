import { setTimeout as pause } from 'node:timers/promises';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import { PortalTokens, TOKEN_SECONDS, type PortalClient } from '../portal/portal-tokens.js';
import { labelPdf } from './label.js';
import { PostNotifier } from './notifier.js';
import { postPage } from './post-page.js';
import { PostStore } from './post-store.js';
import { eventCodes, ShipmentOrder } from './shipment.js';

/** The application that may order, and where its news go. */
export interface PostClient extends PortalClient {
  readonly webhookUrl?: string;
}

const NewEvent = Type.Object(
  {
    code: Type.Union(eventCodes.map((code) => Type.Literal(code))),
    /** When it happened; now when left out. */
    at: Type.Optional(Type.String({ format: 'date-time' })),
    place: Type.Optional(Type.String({ maxLength: 120 })),
  },
  { additionalProperties: false },
);
type NewEvent = Static<typeof NewEvent>;
const Webhook = Type.Object({ url: Type.String({ format: 'uri' }) }, { additionalProperties: false });

/** An address with these words is one that the stand-in does not serve. */
const NO_ROUTE = /không có tuyến/i;

/**
 * A stand-in for a public post: token by client credentials, orders that are one shipment however often they are sent, labels, events to be
 * fetched and to be told. The interfaces of the real posts are not public; this has their duties and a shape of ours.
 */
export function registerPost(app: FastifyInstance, client: PostClient | undefined, path: string, faults: FaultSwitches): PostStore {
  const store = new PostStore(path);
  const notifier = new PostNotifier(client?.clientSecret ?? '', faults, client?.webhookUrl);
  void app.register((scope, _options, done) => {
    registerPages(scope, store, notifier);
    if (client) registerExchange(scope, store, new PortalTokens(client), faults);
    done();
  });
  return store;
}

function registerPages(app: FastifyInstance, store: PostStore, notifier: PostNotifier): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8 * 1024 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.get('/post', (_request, reply) => reply.type('text/html; charset=utf-8').send(postPage(store.all())));
  app.get('/post/shipments', () => ({ items: store.all() }));
  app.put<{ Body: Static<typeof Webhook> }>('/post/webhook', { schema: { body: Webhook } }, ({ body }) => {
    notifier.url = body.url;
    return body;
  });
  app.post<{ Params: { number: string }; Body: NewEvent }>(
    '/post/shipments/:number/events',
    { schema: { body: NewEvent } },
    async ({ params, body, headers }, reply) => {
      const shipment = store.byNumber(params.number);
      if (!shipment) return reply.code(404).send({ error: 'unknown' });
      const place = body.place ?? (body.code === 'collected' ? 'Bưu cục gửi' : shipment.order.recipient.commune);
      const event = await store.add(shipment, body.code, body.at ? new Date(body.at) : new Date(), place);
      const told = await notifier.tell(shipment, event);
      return headers.accept?.includes('text/html') ? reply.redirect('/post', 303) : reply.code(201).send({ event, told });
    },
  );
}

function registerExchange(app: FastifyInstance, store: PostStore, tokens: PortalTokens, faults: FaultSwitches): void {
  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    if (faults.now.post === 'down') return reply.code(503).send({ error: 'post-down' });
    if (!tokens.accepts(request.headers.authorization)) return reply.code(401).send({ error: 'invalid_token' });
    return undefined;
  };
  app.post('/post/token', (request, reply) => {
    if (faults.now.post === 'down') return reply.code(503).send({ error: 'post-down' });
    const token = tokens.issue(request.headers.authorization);
    if (!token) return reply.code(401).send({ error: 'invalid_client' });
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  });
  app.put<{ Params: { orderId: string }; Body: ShipmentOrder }>(
    '/post/v1/shipments/:orderId',
    { preHandler: guard, schema: { body: ShipmentOrder } },
    async ({ params, body }, reply) => {
      if (NO_ROUTE.test(body.recipient.detail))
        return reply.code(422).send({ error: 'address-refused', message: 'Không có tuyến phát đến địa chỉ này' });
      const { shipment, made } = await store.order(params.orderId, body);
      // Taken, and then the line is lost: the customer cannot know and must order again.
      const { delayMs, loseAnswers } = faults.now;
      if (delayMs > 0) await pause(delayMs);
      if (loseAnswers) return reply.code(500).send({ error: 'answer-lost' });
      return reply.code(made ? 201 : 200).send({ number: shipment.number });
    },
  );
  app.get<{ Params: { number: string } }>('/post/v1/shipments/:number/events', { preHandler: guard }, ({ params }, reply) => {
    const shipment = store.byNumber(params.number);
    return shipment ? reply.send({ items: shipment.events }) : reply.code(404).send({ error: 'unknown' });
  });
  app.get<{ Params: { number: string } }>('/post/v1/shipments/:number/label', { preHandler: guard }, ({ params }, reply) => {
    const shipment = store.byNumber(params.number);
    return shipment ? reply.type('application/pdf').send(labelPdf(shipment)) : reply.code(404).send({ error: 'unknown' });
  });
}
