import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import type { VnpayMerchant } from './signing.js';
import type { VnpayOrder, VnpayStore } from './vnpay-store.js';

const COLUMNS = 'TransactionNo,TxnRef,Type,Amount,Fee,BankCode,PayDate,RequestId';

/** What the stand-in asks for its service: 1.1 of a hundred, in whole đồng. The real fee is a matter of the contract. */
export const feeOf = (amount: number): number => Math.round(amount * 0.011);

const sha256 = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

/** Lines of an order on a day: each time that money was taken, and each time that some went back. */
function linesOf({ params, status, transactionNo, secondNo, bank, paidAt, refunds = [] }: VnpayOrder, stampDay: string): string[] {
  const reference = params['vnp_TxnRef'] ?? '';
  const amount = Number(params['vnp_Amount']) / 100;
  const taken = status === '00' && paidAt.startsWith(stampDay) ? [transactionNo, ...(secondNo ? [secondNo] : [])] : [];
  return [
    ...taken.map((no) => `${no},${reference},PAYMENT,${amount},${feeOf(amount)},${bank},${paidAt},`),
    ...refunds
      .filter(({ at }) => at.startsWith(stampDay))
      .map((back) => `${transactionNo},${reference},REFUND,${back.amount / 100},0,${bank},${back.at},${back.requestId}`),
  ];
}

/** The settlement file of a day, as a merchant gets it: header, columns, lines, and a trailer with sums and checksum. */
export function settlementOf(merchant: string, day: string, orders: readonly VnpayOrder[]): string {
  const lines = orders.flatMap((order) => linesOf(order, day.replaceAll('-', '')));
  const cells = lines.map((line) => line.split(','));
  const sum = (type: string) => cells.filter((each) => each[2] === type).reduce((total, each) => total + Number(each[3]), 0);
  const fees = cells.reduce((total, each) => total + Number(each[4]), 0);
  const rows = [`VNPAY;SETTLEMENT;${merchant};${day};1`, COLUMNS, ...lines];
  return `${[...rows, `TRAILER;${lines.length};${sum('PAYMENT')};${sum('REFUND')};${fees};${sha256(rows)}`].join('\n')}\n`;
}

/** One a day, for who signs the question with the merchant's secret. */
export function registerSettlement(app: FastifyInstance, merchant: VnpayMerchant, store: VnpayStore, faults: FaultSwitches): void {
  app.get<{ Querystring: { day?: string; merchant?: string; hash?: string } }>('/vnpay/settlement', async ({ query }, reply) => {
    const { day = '', hash = '' } = query;
    const good = createHmac('sha512', merchant.hashSecret).update(`${merchant.tmnCode}|${day}`).digest('hex');
    if (faults.now.vnpay === 'down') return reply.code(503).send({ error: 'vnpay-down' });
    if (hash.length !== good.length || !timingSafeEqual(Buffer.from(hash), Buffer.from(good)))
      return reply.code(403).send({ error: 'unsigned' });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return reply.code(400).send({ error: 'no-day' });
    return reply.type('text/csv; charset=utf-8').send(settlementOf(merchant.tmnCode, day, store.all().reverse()));
  });
}
