import { timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import { billerPage } from './biller-page.js';
import { BillerStore } from './biller-store.js';

/** Providers that there are; the same keys as in the province's folder. */
const BILLERS = ['evn', 'nuoc', 've-sinh', 'vien-thong', 'hoc-phi'];

const Payment = Type.Object(
  {
    code: Type.String({ maxLength: 40 }),
    billNo: Type.Union([Type.Null(), Type.String({ maxLength: 60 })]),
    amount: Type.Integer({ minimum: 1 }),
    paidAt: Type.String({ format: 'date-time' }),
    reference: Type.String({ maxLength: 60 }),
  },
  { additionalProperties: false },
);
type Payment = Static<typeof Payment>;

const NewBill = Type.Object(
  {
    billNo: Type.String({ minLength: 3, maxLength: 60 }),
    period: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
    amount: Type.Integer({ minimum: 1 }),
    dueOn: Type.String({ format: 'date' }),
  },
  { additionalProperties: false },
);
type NewBill = Static<typeof NewBill>;

interface Customer {
  biller: string;
  code: string;
}

/**
 * A stand-in for providers of electricity, water, waste collection, internet and schools: customers and bills by code, and payments that are
 * taken once for one id. The providers' own interfaces are not public; this has their duties and a shape of ours.
 * @param key what callers show; without one nothing is answered
 */
export function registerBillers(app: FastifyInstance, key: string | undefined, path: string, faults: FaultSwitches): void {
  const store = new BillerStore(path);
  app.get('/billers', (_request, reply) => reply.type('text/html; charset=utf-8').send(billerPage(store.all())));
  app.get('/billers/credits', () => ({ items: store.all() }));
  registerDesk(app, store);
  if (key) registerLine(app, store, key, faults);
}

/** For people and tests: a new bill, or one that is paid at the provider's own desk. */
function registerDesk(app: FastifyInstance, store: BillerStore): void {
  app.post<{ Params: Customer; Body: NewBill }>(
    '/billers/desk/:biller/customers/:code/bills',
    { schema: { body: NewBill } },
    async ({ params: { biller, code }, body }, reply) => {
      await store.add({
        ...body,
        biller,
        code,
        lines: [{ label: { vi: 'Tiền trong kỳ', en: 'Charge of the month' }, amount: body.amount }],
      });
      return reply.code(201).send(body);
    },
  );
  app.post<{ Params: Customer & { billNo: string } }>(
    '/billers/desk/:biller/customers/:code/bills/:billNo/paid',
    async ({ params }, reply) => {
      const { biller, code, billNo } = params;
      const open = store.bills(biller, code, new Date()).open.find((each) => each.billNo === billNo);
      if (!open) return reply.code(404).send({ error: 'unknown-bill' });
      const credit = {
        id: `desk-${billNo}`,
        biller,
        code,
        billNo,
        amount: open.amount,
        creditedAt: new Date().toISOString(),
        by: 'elsewhere' as const,
      };
      await store.credit(credit, open.amount);
      return reply.code(201).send(credit);
    },
  );
}

function registerLine(app: FastifyInstance, store: BillerStore, key: string, faults: FaultSwitches): void {
  const guard = async (request: FastifyRequest<{ Params: { biller: string } }>, reply: FastifyReply) => {
    const shown = Buffer.from(String(request.headers['x-api-key'] ?? ''));
    if (shown.length !== key.length || !timingSafeEqual(shown, Buffer.from(key))) return reply.code(401).send({ error: 'invalid-key' });
    if (faults.now.billers === 'down') return reply.code(503).send({ error: 'biller-down' });
    if (faults.now.billers === 'slow') await pause(faults.now.billersSlowMs);
    return BILLERS.includes(request.params.biller) ? undefined : reply.code(404).send({ error: 'unknown-biller' });
  };
  app.get<{ Params: Customer }>('/billers/v1/:biller/customers/:code', { preHandler: guard }, ({ params: { biller, code } }, reply) => {
    const name = store.nameOf(biller, code);
    if (!name) return reply.code(404).send({ error: 'unknown-customer' });
    return reply.send({ customer: { name }, ...store.bills(biller, code, new Date()) });
  });
  app.put<{ Params: { biller: string; id: string }; Body: Payment }>(
    '/billers/v1/:biller/payments/:id',
    { preHandler: guard, schema: { body: Payment } },
    async ({ params: { biller, id }, body: { code, billNo, amount } }, reply) => {
      if (faults.now.billersNotify === 'refuse')
        return reply.code(422).send({ error: 'refused', message: 'Hệ thống ghi nợ đang khóa kỳ, không nhận báo có' });
      const open = store.bills(biller, code, new Date()).open.find((each) => each.billNo === billNo);
      const credit = { id, biller, code, billNo, amount, creditedAt: new Date().toISOString(), by: 'province' as const };
      const outcome = await store.credit(credit, open?.amount ?? 0);
      // Taken, and then the line is lost: the sender cannot know and must tell again.
      if (faults.now.billersNotify === 'lose-answer') return reply.code(500).send({ error: 'answer-lost' });
      if (outcome === 'already-paid') return reply.code(409).send({ error: 'already-paid' });
      if (outcome === 'refused') return reply.code(422).send({ error: 'refused', message: 'Số tiền không khớp với hóa đơn' });
      return reply.code(outcome === 'taken' ? 201 : 200).send({ state: 'taken' });
    },
  );
}
