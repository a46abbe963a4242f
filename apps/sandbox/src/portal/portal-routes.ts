import { setTimeout as pause } from 'node:timers/promises';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import { Acknowledgement, StatusReport, type PortalDossier } from './portal-dossier.js';
import { portalPage } from './portal-page.js';
import { PortalStore, type Reported } from './portal-store.js';
import { PortalTokens, TOKEN_SECONDS, type PortalClient } from './portal-tokens.js';
import { sampleDossier } from './samples.js';

const Sample = Type.Object(
  {
    unitCode: Type.String({ minLength: 3, maxLength: 40 }),
    place: Type.String({ pattern: '^\\d{2}/\\d{5}$' }),
    person: Type.Optional(Type.String({ pattern: '^\\d$' })),
    faulty: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
type Sample = Static<typeof Sample>;

const ANSWERS: Record<Reported, number> = { stored: 201, repeated: 200, unknown: 404, 'not-acknowledged': 409, conflict: 409 };

/** What is handed out: the files by reference, to be fetched one by one. */
const handedOut = ({ files, reports: _reports, acknowledgement: _acknowledgement, ...dossier }: PortalDossier) => ({
  ...dossier,
  files: files.map(({ base64, ...file }) => ({ ...file, size: Buffer.from(base64, 'base64').length })),
});

/**
 * A stand-in for the exchange of dossiers with the national portal: token by client credentials, the dossiers that wait for a province,
 * their files, acknowledgement and status reports. The portal's own interface is not public; this has its duties and a shape of ours.
 */
export function registerPortal(app: FastifyInstance, client: PortalClient | undefined, path: string, faults: FaultSwitches): PortalStore {
  const store = new PortalStore(path);
  void app.register((scope, _options, done) => {
    registerPages(scope, store);
    if (client) registerExchange(scope, store, new PortalTokens(client), faults);
    done();
  });
  return store;
}

function registerPages(app: FastifyInstance, store: PortalStore): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8 * 1024 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.get('/portal', (_request, reply) => reply.type('text/html; charset=utf-8').send(portalPage(store.all())));
  app.post<{ Body: Sample }>('/portal/file-sample', { schema: { body: Sample } }, async ({ body, headers }, reply) => {
    const [provinceCode = '', communeCode = ''] = body.place.split('/');
    const choice = { agency: body.unitCode.split('.')[0] ?? '', unitCode: body.unitCode, provinceCode, communeCode };
    const sample = sampleDossier({ ...choice, person: Number(body.person ?? 0), faulty: body.faulty !== undefined }, new Date());
    await store.add(sample);
    // A form comes back to the page, a test gets the code.
    return headers.accept?.includes('text/html') ? reply.redirect('/portal', 303) : reply.code(201).send({ portalCode: sample.portalCode });
  });
  app.get<{ Params: { code: string } }>('/portal/dossiers/:code', ({ params }, reply) =>
    reply.send(store.get(params.code) ?? { error: 'unknown' }),
  );
}

function registerExchange(app: FastifyInstance, store: PortalStore, tokens: PortalTokens, faults: FaultSwitches): void {
  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    if (faults.now.portal === 'down') return reply.code(503).send({ error: 'portal-down' });
    if (!tokens.accepts(request.headers.authorization)) return reply.code(401).send({ error: 'invalid_token' });
    return undefined;
  };
  const answered = async (reply: FastifyReply, outcome: Reported) => {
    const { delayMs, loseAnswers } = faults.now;
    if (delayMs > 0) await pause(delayMs);
    return loseAnswers ? reply.code(500).send({ error: 'answer-lost' }) : reply.code(ANSWERS[outcome]).send({ outcome });
  };
  app.post('/portal/token', (request, reply) => {
    if (faults.now.portal === 'down') return reply.code(503).send({ error: 'portal-down' });
    const token = tokens.issue(request.headers.authorization);
    if (!token) return reply.code(401).send({ error: 'invalid_client' });
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  });
  app.post('/portal/revoke-all', () => {
    tokens.revokeAll();
    return { revoked: true };
  });
  app.get<{ Querystring: { agency: string; limit?: string } }>(
    '/portal/v1/dossiers',
    { preHandler: guard },
    ({ query: { agency, limit = '20' } }) => ({ items: store.waiting(agency, Math.min(100, Number(limit))).map(handedOut) }),
  );
  app.get<{ Params: { code: string; file: string } }>(
    '/portal/v1/dossiers/:code/files/:file',
    { preHandler: guard },
    ({ params }, reply) => {
      const file = store.get(params.code)?.files.find(({ id }) => id === params.file);
      return file ? reply.type(file.mediaType).send(Buffer.from(file.base64, 'base64')) : reply.code(404).send({ error: 'unknown' });
    },
  );
  app.put<{ Params: { code: string }; Body: Acknowledgement }>(
    '/portal/v1/dossiers/:code/acknowledgement',
    { preHandler: guard, schema: { body: Acknowledgement } },
    async ({ params, body }, reply) => answered(reply, await store.acknowledge(params.code, body)),
  );
  app.put<{ Params: { code: string; sequence: string }; Body: StatusReport }>(
    '/portal/v1/dossiers/:code/reports/:sequence',
    { preHandler: guard, schema: { body: StatusReport } },
    async ({ params, body }, reply) => answered(reply, await store.report(params.code, params.sequence, body)),
  );
}
