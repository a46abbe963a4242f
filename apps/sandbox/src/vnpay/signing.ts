import { createHmac } from 'node:crypto';

export type Params = Record<string, string>;

/** The merchant that the stand-in knows, as VNPAY would have it on its books. */
export interface VnpayMerchant {
  readonly tmnCode: string;
  readonly hashSecret: string;
  /** Where notices go; at VNPAY it is set by hand when a merchant is registered. */
  readonly ipnUrl: string;
}

const sha512 = (secret: string, text: string): string => createHmac('sha512', secret).update(text).digest('hex');

/** Query with its hash, as addresses carry it. */
export function signedAddress(secret: string, params: Params): string {
  const query = queryOf(params);
  return `${query}&vnp_SecureHash=${sha512(secret, query)}`;
}

/** Whether the hash of an address is that of its parameters. */
export const isSigned = (secret: string, params: Params): boolean => params['vnp_SecureHash'] === sha512(secret, queryOf(params));

const queryOf = (params: Params): string => {
  const names = Object.keys(params).filter((name) => params[name] && !name.startsWith('vnp_SecureHash'));
  return new URLSearchParams(names.sort().map((name) => [name, params[name] as string])).toString();
};

/** Hash of some values in the order of a rule, joined by `|`. */
export const pipeHash = (secret: string, params: Params, order: string): string =>
  sha512(
    secret,
    order
      .split('|')
      .map((name) => params[`vnp_${name}`] ?? '')
      .join('|'),
  );

export const ORDERS = {
  querydr: 'RequestId|Version|Command|TmnCode|TxnRef|TransactionDate|CreateDate|IpAddr|OrderInfo',
  querydrAnswer:
    'ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|TransactionType|TransactionStatus|OrderInfo|PromotionCode|PromotionAmount',
  refund:
    'RequestId|Version|Command|TmnCode|TransactionType|TxnRef|Amount|TransactionNo|TransactionDate|CreateBy|CreateDate|IpAddr|OrderInfo',
  refundAnswer:
    'ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|TransactionType|TransactionStatus|OrderInfo',
} as const;

/** Moment → `yyyyMMddHHmmss` in GMT+7. */
export const stamp = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace(/\D/g, '');
