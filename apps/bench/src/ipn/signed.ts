import { createHmac, timingSafeEqual } from 'node:crypto';

/** Parameters by name, sorted and encoded as VNPAY 2.1.0 signs them. */
export const signable = (params: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1))).toString();

export const signature = (secret: string, text: string): string => createHmac('sha512', secret).update(text).digest('hex');

/** Whether the hash of a query is that of its other parameters. @returns these, or undefined */
export function verified(secret: string, query: URLSearchParams): Readonly<Record<string, string>> | undefined {
  const { vnp_SecureHash: hash = '', ...params } = Object.fromEntries(query);
  const wanted = signature(secret, signable(params));
  return hash.length === wanted.length && timingSafeEqual(Buffer.from(hash), Buffer.from(wanted)) ? params : undefined;
}
