import { subjectOfKind } from '@tinhso/payments-contract';
import type { RequestContext } from '@tinhso/platform';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import type { GatewayOrder } from '../gateway/payment-gateway.js';

/** An attempt as the gateway is told of it: what it is for by code, without names. */
export const orderOf = (ctx: RequestContext, row: PaymentRow, basket: readonly ObligationRow[]): GatewayOrder => ({
  reference: row.reference,
  amount: row.amount,
  info: infoOf(row, basket),
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  ip: ctx.ip ?? '127.0.0.1',
  locale: ctx.locale,
});

/** A dossier's code is on its receipt anyway; codes of customers and decisions are nobody's business at a bank. */
function infoOf({ reference }: PaymentRow, basket: readonly ObligationRow[]): string {
  const [only] = basket;
  if (basket.length === 1 && only && subjectOfKind(only.kind) === 'dossier') return `Nop phi ho so ${only.caseCode}`;
  return basket.length === 1 ? `Thanh toan ${reference}` : `Thanh toan ${basket.length} khoan ${reference}`;
}
