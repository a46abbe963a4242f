import { randomInt } from 'node:crypto';
import { identityLimits } from '@tinhso/identity-contract';

const { digits, maxTries } = identityLimits.code;

/** What is known about a code that was sent. */
export interface SentCode {
  readonly tries: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** `dead`: expired, used or tried too often; nothing typed can help any more, another code must be sent. */
export type CodeVerdict = { readonly kind: 'right' } | { readonly kind: 'wrong'; readonly triesLeft: number } | { readonly kind: 'dead' };

/** Six random figures from the system's generator, nought at the front allowed. */
export const newCode = (): string => String(randomInt(10 ** digits)).padStart(digits, '0');

/**
 * Judges one entry. A dead code stays dead even for the right figures, and the last wrong try kills it.
 * @param matches outcome of the constant-time comparison
 */
export function judgeCode(sent: SentCode, matches: boolean, now: Date): CodeVerdict {
  if (sent.usedAt !== null || sent.tries >= maxTries || now >= sent.expiresAt) return { kind: 'dead' };
  if (matches) return { kind: 'right' };
  const triesLeft = maxTries - sent.tries - 1;
  return triesLeft > 0 ? { kind: 'wrong', triesLeft } : { kind: 'dead' };
}
