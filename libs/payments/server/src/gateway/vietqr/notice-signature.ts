import { createHmac, timingSafeEqual } from 'node:crypto';
import type { BankNotice } from '@tinhso/payments-contract';

/** A notice that is older was kept by somebody and sent again. */
const OLDEST_MS = 5 * 60_000;

/** Whether the bank itself has signed a notice, lately. */
export function isFromBank({ sentAt, credits, signature }: BankNotice, secret: string, now: Date): boolean {
  const sent = Date.parse(sentAt);
  if (Number.isNaN(sent) || Math.abs(now.getTime() - sent) > OLDEST_MS) return false;
  const expected = createHmac('sha256', secret).update(signedText(sentAt, credits)).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Every value in its order. */
export const signedText = (sentAt: string, credits: BankNotice['credits']): string =>
  JSON.stringify([
    sentAt,
    credits.map((each) => [
      each.id,
      each.account,
      each.amount,
      each.content,
      each.bookedAt,
      each.payerName,
      each.payerAccount,
      each.payerBank,
    ]),
  ]);
