import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import type { BankClient } from './bank-client.js';
import { BankNotices, noticeWays, type NoticeWay } from './bank-notices.js';
import { bankPage, donePage, transferPage } from './bank-page.js';
import { BankStore } from './bank-store.js';
import { scan } from './scan.js';
import { bookStray } from './stray.js';
import { statementOf } from './statement.js';

const HTML = 'text/html; charset=utf-8';
/** Lines of a page of the statement. */
const PAGE = 500;

const Transfer = Type.Object(
  {
    account: Type.String({ maxLength: 19 }),
    amount: Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 }),
    content: Type.String({ maxLength: 140 }),
    payerName: Type.String({ maxLength: 60 }),
    notice: Type.Union(Object.keys(noticeWays).map((way) => Type.Literal(way))),
  },
  { additionalProperties: false },
);
/** What the customer sends out of the account, by its own online banking. */
const Sending = Type.Object(
  { amount: Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 }), content: Type.String({ maxLength: 140 }) },
  { additionalProperties: false },
);
type Sending = Static<typeof Sending>;

type Transfer = Omit<Static<typeof Transfer>, 'notice'> & { readonly notice: NoticeWay };

/**
 * A stand-in for the bank that keeps the province's account: reads VietQR codes as a banking app does, books transfers, sends signed
 * notices and answers for the statement. Without a customer in the settings nothing can be transferred.
 */
export function registerBank(app: FastifyInstance, client: BankClient | undefined, path: string, faults: FaultSwitches): void {
  const store = new BankStore(path);
  app.get('/bank', (_request, reply) => reply.type(HTML).send(bankPage(store.all(), store.debits())));
  if (!client) return;
  const notices = new BankNotices(client, store);
  app.addHook('onClose', () => notices.close());
  bookStray(app, client, store, notices);
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8 * 1024 }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    registerApp(scope, client, store, notices);
    registerApi(scope, client, store, notices, faults);
    registerStatement(scope, client, store, faults);
    done();
  });
}

/** The banking app of whoever pays. */
function registerApp(app: FastifyInstance, { bin, account, holder }: BankClient, store: BankStore, notices: BankNotices): void {
  app.get<{ Querystring: { payload?: string } }>('/bank/scan', ({ query }, reply) => {
    const read = scan(query.payload ?? '');
    const fault = typeof read === 'string' ? read : read.bin !== bin || read.account !== account ? 'Không có tài khoản này' : undefined;
    if (typeof read === 'string' || fault)
      return reply
        .code(400)
        .type(HTML)
        .send(bankPage(store.all(), store.debits(), fault));
    return reply.type(HTML).send(transferPage(read, holder));
  });
  app.post<{ Body: Transfer }>('/bank/transfers', { schema: { body: Transfer } }, async ({ body, headers }, reply) => {
    const { notice, ...money } = body;
    if (money.account !== account)
      return reply
        .code(400)
        .type(HTML)
        .send(bankPage(store.all(), store.debits(), 'Không có tài khoản này'));
    const credit = await store.book({ ...money, payerAccount: '19031234567890', payerBank: 'Techcombank' });
    await notices.tell(credit, notice);
    return headers.accept?.includes('application/json') ? credit : reply.type(HTML).send(donePage(credit.id));
  });
  app.post<{ Body: Sending }>('/bank/sendings', { schema: { body: Sending } }, async ({ body, headers }, reply) => {
    const debit = await store.send(body);
    return headers.accept?.includes('application/json') ? debit : reply.type(HTML).send(donePage(debit.id));
  });
}

/** The statement of a day, for the customer. */
function registerStatement(app: FastifyInstance, { bin, account, apiKey }: BankClient, store: BankStore, faults: FaultSwitches): void {
  app.get<{ Params: { account: string }; Querystring: { day?: string } }>(
    '/bank/api/v1/accounts/:account/statement',
    ({ params, query, headers }, reply) => {
      if (faults.now.bank === 'down') return reply.code(503).send({ error: 'bank-down' });
      if (headers.authorization !== `Bearer ${apiKey}`) return reply.code(401).send({ error: 'key' });
      if (params.account !== account) return reply.code(404).send({ error: 'account' });
      const { day = '' } = query;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return reply.code(400).send({ error: 'no-day' });
      const credits = store.since(new Date(0));
      return reply.type('text/csv; charset=utf-8').send(statementOf(`${bin}-${account}`, day, { credits, debits: store.debits() }));
    },
  );
}

/** What the bank has for its customer. */
function registerApi(app: FastifyInstance, client: BankClient, store: BankStore, notices: BankNotices, faults: FaultSwitches): void {
  app.get<{ Params: { account: string }; Querystring: { since?: string; cursor?: string } }>(
    '/bank/api/v1/accounts/:account/credits',
    ({ params, query, headers }, reply) => {
      if (faults.now.bank === 'down') return reply.code(503).send({ error: 'bank-down' });
      if (headers.authorization !== `Bearer ${client.apiKey}`) return reply.code(401).send({ error: 'key' });
      if (params.account !== client.account) return reply.code(404).send({ error: 'account' });
      const all = store.since(new Date(query.since ?? 0));
      const from = Number(query.cursor ?? 0);
      const next = from + PAGE < all.length ? { next: String(from + PAGE) } : {};
      return reply.send({ items: all.slice(from, from + PAGE), ...next });
    },
  );
  // For tests: what a real bank would only do by itself.
  app.post<{ Params: { id: string } }>('/bank/credits/:id/notice', async ({ params }, reply) => {
    const known = store.get(params.id);
    if (!known) return reply.code(404).send({ error: 'unknown' });
    await notices.tell(known.credit, 'ok');
    return store.get(params.id)?.notices.at(-1);
  });
}
