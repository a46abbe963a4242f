import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PostNotice } from '@tinhso/integrations-contract';

/** A notice that is older was kept by somebody and sent again. */
const OLDEST_MS = 5 * 60_000;

/** Whether the post itself has signed a notice, lately. */
export function isFromPost({ number, timestamp, events, signature }: PostNotice, secret: string, now: Date): boolean {
  const sent = Date.parse(timestamp);
  if (Number.isNaN(sent) || Math.abs(now.getTime() - sent) > OLDEST_MS) return false;
  const expected = createHmac('sha256', secret)
    .update(JSON.stringify([timestamp, number, events.map(({ id, code, at, place }) => [id, code, at, place])]))
    .digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
