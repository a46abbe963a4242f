import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import { read, type PlatformPartner, type SignedMessage } from './platform-signing.js';
import type { PlatformOrder, PlatformStore } from './platform-store.js';

const COLUMNS = 'Transaction,Reference,Kind,Amount,Fee,Channel,At,RequestId';
const HOURS_AHEAD_MS = 7 * 3_600_000;

/** A moment in Vietnam's time. */
const local = (moment: string): string => `${new Date(Date.parse(moment) + HOURS_AHEAD_MS).toISOString().slice(0, 19)}+07:00`;

/** Lines of an order on a day: that it was paid, and each time that some went back. The platform adds no fee. */
function linesOf({ reference, amount, status, transaction, paidAt, refunds = [] }: PlatformOrder, day: string): string[] {
  const paid = status === 'paid' && local(paidAt).startsWith(day);
  return [
    ...(paid ? [`${transaction},${reference},PAY,${amount},0,NAPAS,${local(paidAt)},`] : []),
    ...refunds
      .filter(({ at }) => local(at).startsWith(day))
      .map((back) => `${transaction},${reference},REFUND,${back.amount},0,NAPAS,${local(back.at)},${back.requestId}`),
  ];
}

/** The settlement file of a day, as a partner gets it. */
export function platformSettlement(partner: string, day: string, orders: readonly PlatformOrder[]): string {
  const lines = orders.flatMap((order) => linesOf(order, day));
  const cells = lines.map((line) => line.split(','));
  const sum = (kind: string) => cells.filter((each) => each[2] === kind).reduce((total, each) => total + Number(each[3]), 0);
  const rows = [`NATIONAL;SETTLEMENT;${partner};${day};1`, COLUMNS, ...lines];
  const checksum = createHash('sha256')
    .update(rows.map((row) => `${row}\n`).join(''))
    .digest('hex');
  return [...rows, `END;${lines.length};${sum('PAY')};${sum('REFUND')};0;${checksum}`, ''].join('\n');
}

/** One a day, for the partner who signs the question. */
export function registerPlatformSettlement(
  app: FastifyInstance,
  partner: PlatformPartner,
  store: PlatformStore,
  faults: FaultSwitches,
): void {
  app.get<{ Querystring: SignedMessage }>('/national-pay/settlement', ({ query }, reply) => {
    if (faults.now.nationalPay === 'down') return reply.code(503).send({ error: 'national-pay-down' });
    const asked = read(partner.secret, query);
    if (asked?.['partner'] !== partner.code) return reply.code(403).send({ error: 'not-signed' });
    const day = String(asked['day']);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return reply.code(400).send({ error: 'no-day' });
    return reply.type('text/csv; charset=utf-8').send(platformSettlement(partner.code, day, store.all().reverse()));
  });
}
