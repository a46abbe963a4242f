import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import { PlatformNotices, stateOf } from './platform-notices.js';
import { CHOICES, ordersPage, payPage, refusalPage, type Choice } from './platform-page.js';
import { registerPlatformSettlement } from './platform-settlement.js';
import { read, sign, type PlatformPartner, type SignedMessage } from './platform-signing.js';
import { PlatformStore, type AskedOrder, type PlatformOrder } from './platform-store.js';

const Pressed = Type.Object(
  { result: Type.Union(Object.keys(CHOICES).map((choice) => Type.Literal(choice))) },
  { additionalProperties: false },
);
type Pressed = Static<typeof Pressed> & { result: Choice };
const ENDS = { ok: 'paid', failed: 'failed', cancel: 'cancelled' } as const;

/** A stand-in for the payment platform of the National Public Service Portal, in the shape of our driver; not the real messages. */
export function registerNationalPay(app: FastifyInstance, partner: PlatformPartner | undefined, path: string, faults: FaultSwitches): void {
  const store = new PlatformStore(path);
  app.get('/national-pay', (_request, reply) => reply.type('text/html; charset=utf-8').send(ordersPage(store.all())));
  if (!partner) return;
  const notices = new PlatformNotices(partner, store);
  app.addHook('onClose', () => notices.close());
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4 * 1024 }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    registerPaying(scope, partner, store, notices, faults);
    registerApi(scope, partner, store, faults);
    registerPlatformSettlement(scope, partner, store, faults);
    done();
  });
}

function registerPaying(
  app: FastifyInstance,
  partner: PlatformPartner,
  store: PlatformStore,
  notices: PlatformNotices,
  faults: FaultSwitches,
): void {
  app.get<{ Querystring: SignedMessage }>('/national-pay/pay', async ({ query }, reply) => {
    void reply.type('text/html; charset=utf-8');
    if (faults.now.nationalPay === 'down') return reply.code(503).send(refusalPage('Nền tảng đang bảo trì (giả lập)'));
    const asked = read(partner.secret, query) as AskedOrder | undefined;
    if (asked?.partner !== partner.code) return reply.code(400).send(refusalPage('Sai chữ ký hoặc đối tác'));
    if (new Date(asked.expiresAt) <= new Date()) return reply.code(400).send(refusalPage('Đã hết giờ thanh toán'));
    const { partner: of, reference, amount, description, expiresAt, returnUrl } = asked;
    const order = await store.open({ partner: of, reference, amount, description, expiresAt, returnUrl });
    return order.status === 'pending' ? reply.send(payPage(order)) : reply.code(400).send(refusalPage('Giao dịch đã kết thúc'));
  });
  app.post<{ Params: { reference: string }; Body: Pressed }>(
    '/national-pay/pay/:reference',
    { schema: { body: Pressed } },
    async ({ params, body }, reply) => {
      const order = store.get(params.reference);
      if (order?.status !== 'pending') return reply.code(409).type('text/html; charset=utf-8').send(refusalPage('Giao dịch đã kết thúc'));
      const paid = body.result === 'ok' ? { transaction: store.nextNo(), paidAt: new Date().toISOString() } : {};
      const ended = await store.put({ ...order, ...paid, status: ENDS[body.result] });
      await notices.tell(ended, faults.now.nationalPayNotice, faults.now.vnpayLateMs);
      const { data, signature } = sign(partner.secret, stateOf(ended));
      return reply.redirect(`${order.returnUrl}?${new URLSearchParams({ data, signature }).toString()}`, 303);
    },
  );
}

/** Questions and refunds. An answer may be lost after it was acted upon. */
function registerApi(app: FastifyInstance, partner: PlatformPartner, store: PlatformStore, faults: FaultSwitches): void {
  app.get<{ Params: { reference: string } }>('/national-pay/orders/:reference', ({ params }, reply) => {
    const order = store.get(params.reference);
    return order ? reply.send(order) : reply.code(404).send({ error: 'unknown' });
  });
  app.post<{ Params: { what: 'query' | 'refund' }; Body: SignedMessage }>('/national-pay/api/:what', async ({ params, body }, reply) => {
    if (faults.now.nationalPay === 'down') return reply.code(503).send({ error: 'national-pay-down' });
    const asked = read(partner.secret, body);
    if (asked?.['partner'] !== partner.code) return reply.code(403).send({ error: 'not-signed' });
    const order = store.get(String(asked['reference']));
    const answer = params.what === 'refund' ? await refund(store, asked, order, faults) : query(asked, order);
    return faults.now.loseAnswers ? reply.code(500).send({ error: 'answer-lost' }) : sign(partner.secret, answer);
  });
}

const query = (asked: Record<string, unknown>, order: PlatformOrder | undefined): object =>
  order ? stateOf(order) : { partner: asked['partner'], reference: asked['reference'], status: 'absent', amount: 0, transaction: '' };

async function refund(
  store: PlatformStore,
  asked: Record<string, unknown>,
  order: PlatformOrder | undefined,
  faults: FaultSwitches,
): Promise<object> {
  const requestId = String(asked['requestId']);
  const amount = Number(asked['amount']);
  const reply = (code: string, message: string): object => ({ requestId, code, message });
  if (faults.now.nationalPayRefund === 'rejected') return reply('95', 'Refund rejected');
  if (order?.status !== 'paid') return reply('91', 'Transaction not found');
  if (order.refundRequests.includes(requestId)) return reply('94', 'Duplicate request');
  const fits = Number.isInteger(amount) && amount > 0 && order.refunded + amount <= order.amount;
  if (!fits) return reply('02', 'Over the amount');
  const back = { requestId, amount, at: new Date().toISOString() };
  await store.put({
    ...order,
    refunded: order.refunded + amount,
    refundRequests: [...order.refundRequests, requestId],
    refunds: [...(order.refunds ?? []), back],
  });
  return reply('00', 'Success');
}
