import { createHmac, timingSafeEqual } from 'node:crypto';

/** Parameters of a message, by name. */
export type VnpayParams = Readonly<Record<string, string>>;

const UNSIGNED = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** Sorted `name=value` pairs, form-encoded (a space is `+`), without empty ones and without the hash itself: what VNPAY 2.1.0 signs. */
export function signedQuery(params: VnpayParams): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(params).sort()) {
    const value = params[name];
    if (value !== undefined && value !== '' && !UNSIGNED.has(name)) query.append(name, value);
  }
  return query.toString();
}

/** HMAC-SHA512 in lower-case hex. */
export const hmac = (secret: string, text: string): string => createHmac('sha512', secret).update(text, 'utf8').digest('hex');

/** Values in the order of a message's rule, joined by `|`; a missing one is empty. */
export const pipeHash = (secret: string, params: VnpayParams, order: readonly string[]): string =>
  hmac(secret, order.map((name) => params[`vnp_${name}`] ?? '').join('|'));

/** Compares hashes in constant time, capitals or not. */
export function sameHash(given: string | undefined, wanted: string): boolean {
  const [one, other] = [Buffer.from((given ?? '').toLowerCase()), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
