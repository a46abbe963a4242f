import type { RequestContext } from '@tinhso/platform';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import type { GatewayOrder } from '../gateway/payment-gateway.js';

/** An attempt as the gateway is told of it: what it is for by code, without names. */
export const orderOf = (ctx: RequestContext, row: PaymentRow, obligation: Pick<ObligationRow, 'caseCode'>): GatewayOrder => ({
  reference: row.reference,
  amount: row.amount,
  info: `Nop phi ho so ${obligation.caseCode}`,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  ip: ctx.ip ?? '127.0.0.1',
  locale: ctx.locale,
});
