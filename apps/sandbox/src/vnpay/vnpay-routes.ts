import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { FaultsInput, type FaultSwitches } from '../faults/faults.js';
import { VnpayApi } from './api.js';
import { Notices, resultParams } from './notices.js';
import { OrderFaults } from './order-faults.js';
import { isSigned, signedAddress, stamp, type Params, type VnpayMerchant } from './signing.js';
import { registerSettlement } from './settlement.js';
import { BANKS, ordersPage, payPage, refusalPage, RESULTS, silentPage, type Result } from './vnpay-page.js';
import { VnpayStore, type VnpayOrder } from './vnpay-store.js';

const Choice = Type.Object(
  { bank: Type.String({ maxLength: 20 }), result: Type.Union(Object.keys(RESULTS).map((result) => Type.Literal(result))) },
  { additionalProperties: false },
);
type Choice = Static<typeof Choice> & { result: Result };

/**
 * A stand-in for VNPAY 2.1.0: pay page, return, notices, querydr and refund, with VNPAY's own parameters, hashes and codes.
 * Without a merchant in the settings nothing can be paid.
 */
export function registerVnpay(app: FastifyInstance, merchant: VnpayMerchant | undefined, path: string, faults: FaultSwitches): void {
  const store = new VnpayStore(path);
  app.get('/vnpay', (_request, reply) => reply.type('text/html; charset=utf-8').send(ordersPage(store.all())));
  if (!merchant) return;
  const ofOrders = new OrderFaults(faults);
  const notices = new Notices(merchant, store, ofOrders);
  app.addHook('onClose', () => notices.close());
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8 * 1024 }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    registerPaying(scope, merchant, store, notices, ofOrders);
    registerMerchantApi(scope, new VnpayApi(merchant, store, ofOrders), ofOrders);
    registerSettlement(scope, merchant, store, faults);
    registerOrders(scope, store, notices, ofOrders);
    done();
  });
}

function registerPaying(app: FastifyInstance, merchant: VnpayMerchant, store: VnpayStore, notices: Notices, faults: OrderFaults): void {
  app.get<{ Querystring: Params }>('/vnpay/paymentv2/vpcpay.html', async ({ query }, reply) => {
    void reply.type('text/html; charset=utf-8');
    const fault = faultOf(merchant, query, store.get(query['vnp_TxnRef'] ?? ''));
    if (faults.of(query['vnp_TxnRef'] ?? '').vnpay === 'down')
      return reply.code(503).send(refusalPage('99', 'Cổng thanh toán đang bảo trì (giả lập)'));
    return fault ? reply.code(400).send(refusalPage(...fault)) : reply.send(payPage(await store.open(query)));
  });
  app.post<{ Params: { reference: string }; Body: Choice }>(
    '/vnpay/pay/:reference',
    { schema: { body: Choice } },
    async (request, reply) => {
      const order = store.get(request.params.reference);
      if (order?.status !== '01') return reply.code(409).type('text/html; charset=utf-8').send(refusalPage('02', 'Giao dịch đã kết thúc'));
      const { bank, result } = request.body;
      const { code } = RESULTS[result];
      const { vnpayPay } = faults.of(request.params.reference);
      const ended = await store.put({
        ...order,
        status: result === 'ok' ? '00' : '02',
        responseCode: code,
        transactionNo: result === 'cancel' ? '0' : store.nextNo(),
        ...(result === 'ok' && vnpayPay === 'twice' ? { secondNo: store.nextNo() } : {}),
        bank: bank in BANKS ? bank : 'NCB',
        paidAt: stamp(new Date()),
      });
      if (result === 'ok' && vnpayPay === 'timeout-after-charge')
        return reply.code(504).type('text/html; charset=utf-8').send(silentPage());
      await notices.tell(ended);
      return reply.redirect(`${order.params['vnp_ReturnUrl']}?${signedAddress(merchant.hashSecret, resultParams(ended))}`, 303);
    },
  );
}

/** What is wrong with the address of a pay page, by VNPAY's codes. */
function faultOf(merchant: VnpayMerchant, query: Params, known: VnpayOrder | undefined): [code: string, text: string] | undefined {
  if (query['vnp_TmnCode'] !== merchant.tmnCode) return ['02', 'Website không tồn tại (vnp_TmnCode)'];
  if (!isSigned(merchant.hashSecret, query)) return ['70', 'Sai chữ ký'];
  if (query['vnp_Version'] !== '2.1.0' || query['vnp_Command'] !== 'pay') return ['03', 'Dữ liệu gửi sang không đúng định dạng'];
  if ((query['vnp_ExpireDate'] ?? '') <= stamp(new Date())) return ['15', 'Giao dịch đã quá thời gian chờ thanh toán'];
  return known && known.status !== '01' ? ['01', 'Giao dịch đã tồn tại'] : undefined;
}

/** Questions and refunds. An answer may be lost after it was acted upon. */
function registerMerchantApi(app: FastifyInstance, api: VnpayApi, faults: OrderFaults): void {
  app.post<{ Body: Params }>('/vnpay/merchant_webapi/api/transaction', async ({ body }, reply) => {
    const { vnpay, loseAnswers } = faults.of(body['vnp_TxnRef'] ?? '');
    if (vnpay === 'down') return reply.code(503).send({ error: 'vnpay-down' });
    const answer = await api.answer(body);
    return loseAnswers ? reply.code(500).send({ error: 'answer-lost' }) : answer;
  });
}

/** For tests: what the real gateway would only do by itself, hours later. */
function registerOrders(app: FastifyInstance, store: VnpayStore, notices: Notices, faults: OrderFaults): void {
  app.get<{ Params: { reference: string } }>('/vnpay/orders/:reference', ({ params }, reply) => {
    const order = store.get(params.reference);
    return order ? reply.send(order) : reply.code(404).send({ error: 'unknown' });
  });
  app.post<{ Params: { reference: string } }>('/vnpay/orders/:reference/notice', async ({ params }, reply) => {
    const order = store.get(params.reference);
    if (!order) return reply.code(404).send({ error: 'unknown' });
    await notices.again(order);
    return store.get(params.reference)?.notices.at(-1);
  });
  app.post('/vnpay/release-held', async () => {
    await notices.releaseAll();
    return { released: true };
  });
  app.post<{ Params: { reference: string }; Body: FaultsInput }>(
    '/vnpay/orders/:reference/faults',
    { schema: { body: FaultsInput } },
    ({ params, body }) => faults.set(params.reference, body),
  );
  app.delete('/vnpay/faults', (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
}
