import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, type CodeChannel, type CodePurpose, type CodeRequestReason } from '@tinhso/identity-contract';
import { FieldCipher, type Locale, type Tx } from '@tinhso/platform';
import { countWrongTry, insertCode, lockNewestCode, markUsed } from '../data/codes.js';
import type { OneTimeCodeRow } from '../data/one-time-code.entity.js';
import { judgeCode, newCode } from '../domain/one-time-code.js';
import { Letters } from './letters.js';

export interface CodeRequest {
  /** What the code confirms. */
  readonly subjectId: string;
  readonly purpose: CodePurpose;
  readonly to: { readonly channel: CodeChannel; readonly address: string };
  readonly locale: Locale;
  /** Path and query of a page that goes out with the code. */
  readonly link?: string;
  /**
   * There is nobody to give a code to, and it must not show: the row and the message are made alike, no entry confirms anything.
   * `known` writes to the owner that an account exists, `silent` writes to nobody.
   */
  readonly decoy?: 'known' | 'silent';
}

/** `none`: no code was ever sent for it. `dead`: expired, used, or tried too often. */
export type EntryOutcome =
  | { readonly kind: 'right'; readonly channel: CodeChannel }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'dead' }
  | { readonly kind: 'none' };

/** Makes and judges one-time codes. The figures exist in clear only inside the message that is sent; the table holds an HMAC. */
@Injectable()
export class CodeIssuer {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  /** Writes the code and asks for its delivery; the code before it, of this subject and purpose, is void from then on. */
  async issue(tx: Tx, { subjectId, purpose, to, locale, decoy, link }: CodeRequest): Promise<{ expiresAt: Date }> {
    const id = newId();
    const code = newCode();
    const expiresAt = new Date(tx.now.getTime() + identityLimits.code.ttl * 1000);
    await insertCode(tx, {
      id,
      purpose,
      subjectId,
      channel: to.channel,
      decoy: decoy !== undefined,
      codeHash: this.fingerprint(id, code),
      tries: 0,
      createdAt: tx.now,
      expiresAt,
      usedAt: null,
    });
    const secret = decoy ? {} : { code, ...(link === undefined ? {} : { link }) };
    await this.letters.send(tx, { id, reason: reasonOf(purpose, decoy), to, locale, expiresAt, ...secret });
    return { expiresAt };
  }

  /**
   * Judges what was typed against the newest code. Refuse outside the transaction: a wrong try has to be committed.
   * A decoy is compared like any other, so that it answers in the same time, and never matches.
   */
  async enter(tx: Tx, entry: { subjectId: string; purpose: CodePurpose; typed: string }): Promise<EntryOutcome> {
    const sent = await lockNewestCode(tx, entry.subjectId, entry.purpose);
    if (!sent) return { kind: 'none' };
    const matches = this.matches(sent, entry.typed) && !sent.decoy;
    const verdict = judgeCode(sent, matches, tx.now);
    if (verdict.kind === 'right') {
      await markUsed(tx, sent.id);
      return { kind: 'right', channel: sent.channel };
    }
    if (!matches) await countWrongTry(tx, sent.id);
    return verdict;
  }

  /** Constant-time comparison of what was typed with what was sent. */
  private matches(row: Pick<OneTimeCodeRow, 'id' | 'codeHash'>, typed: string): boolean {
    return timingSafeEqual(row.codeHash, this.fingerprint(row.id, typed));
  }

  private fingerprint(codeId: string, code: string): Buffer {
    return this.cipher.blindIndex('one-time-code', `${codeId}:${code}`);
  }
}

function reasonOf(purpose: CodePurpose, decoy: CodeRequest['decoy']): CodeRequestReason {
  if (decoy === undefined) return purpose;
  if (decoy === 'known' && purpose === 'registration') return 'registration-known';
  return decoy === 'known' && purpose === 'contact-new' ? 'contact-known' : 'none';
}
