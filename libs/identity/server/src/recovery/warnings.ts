import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, type CodeChannel, type SecurityNoticeKind, type WarningReason } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import type { Locale, Tx } from '@tinhso/platform';
import type { AccountEnds } from '../credentials/addresses.js';
import { Letters } from '../credentials/letters.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { insertDisownToken, type DisownToken } from '../data/holds.js';

export interface Warning extends Pick<DisownToken, 'accountId' | 'what' | 'subjectId'> {
  readonly reason: WarningReason;
  /** What the inbox is told. */
  readonly notice: SecurityNoticeKind;
  readonly locale: Locale;
  /** Every end that is to hear of it: also the one that was just replaced. */
  readonly ends: readonly AccountEnds[];
}

/** SHA-256 is enough for 32 random bytes. */
export const disownHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Warns every end of an account and its inbox; the ends each with a link of its own by which the reader can say "it was not me". */
@Injectable()
export class Warnings {
  constructor(
    @Inject(Letters) private readonly letters: Letters,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
  ) {}

  async send(tx: Tx, { reason, notice, locale, ends, accountId, what, subjectId }: Warning): Promise<void> {
    await this.notices.publish(tx, accountId, notice);
    const expiresAt = new Date(tx.now.getTime() + identityLimits.disown.ttl * 1000);
    for (const { channel, address } of addressesOf(ends)) {
      const id = newId();
      const token = randomBytes(32).toString('base64url');
      await insertDisownToken(tx, { id, accountId, what, subjectId, tokenHash: disownHash(token), expiresAt });
      // Behind the number sign, so that the secret reaches no server log.
      await this.letters.send(tx, { id, reason, to: { channel, address }, locale, expiresAt, link: `/khong-phai-toi#${token}` });
    }
  }
}

function addressesOf(ends: readonly AccountEnds[]): { channel: CodeChannel; address: string }[] {
  const of = (channel: CodeChannel) => [...new Set(ends.flatMap((end) => end[channel] ?? []))].map((address) => ({ channel, address }));
  return [...of('sms'), ...of('email')];
}
