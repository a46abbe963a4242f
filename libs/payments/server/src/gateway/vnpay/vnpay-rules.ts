/** Order of the values that are signed in messages of the 2.1.0 API, `vnp_` left out. */
export const HASH_ORDERS = {
  query: ['RequestId', 'Version', 'Command', 'TmnCode', 'TxnRef', 'TransactionDate', 'CreateDate', 'IpAddr', 'OrderInfo'],
  queryAnswer: [
    'ResponseId',
    'Command',
    'ResponseCode',
    'Message',
    'TmnCode',
    'TxnRef',
    'Amount',
    'BankCode',
    'PayDate',
    'TransactionNo',
    'TransactionType',
    'TransactionStatus',
    'OrderInfo',
    'PromotionCode',
    'PromotionAmount',
  ],
  refund: [
    'RequestId',
    'Version',
    'Command',
    'TmnCode',
    'TransactionType',
    'TxnRef',
    'Amount',
    'TransactionNo',
    'TransactionDate',
    'CreateBy',
    'CreateDate',
    'IpAddr',
    'OrderInfo',
  ],
  refundAnswer: [
    'ResponseId',
    'Command',
    'ResponseCode',
    'Message',
    'TmnCode',
    'TxnRef',
    'Amount',
    'BankCode',
    'PayDate',
    'TransactionNo',
    'TransactionType',
    'TransactionStatus',
    'OrderInfo',
  ],
} as const;

const HANOI_MS = 7 * 3_600_000;

/** Moment → `yyyyMMddHHmmss` in GMT+7. */
export const vnpayTime = (moment: Date): string => new Date(moment.getTime() + HANOI_MS).toISOString().slice(0, 19).replace(/\D/g, '');

/** `yyyyMMddHHmmss` in GMT+7 → moment; undefined for what is none. */
export function fromVnpayTime(text: string | undefined): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** Their hundredths → whole đồng; NaN for what is no whole amount. */
export function fromVnpayAmount(text: string | undefined): number {
  if (!/^\d{1,14}$/.test(text ?? '')) return Number.NaN;
  const amount = Number(text) / 100;
  return Number.isSafeInteger(amount) ? amount : Number.NaN;
}

/** Whole đồng → their hundredths. */
export const toVnpayAmount = (amount: number): string => String(amount * 100);
