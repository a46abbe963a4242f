import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, type CodeRequestedEvent, type CodeRequestReason } from '@tinhso/identity-contract';
import { FieldCipher, Publisher, type Locale, type Tx } from '@tinhso/platform';
import { insertCode } from '../data/registrations.js';
import type { OneTimeCodeRow } from '../data/one-time-code.entity.js';
import { newCode } from '../domain/one-time-code.js';

export interface CodeRequest {
  /** What the code confirms. */
  readonly subjectId: string;
  readonly phone: string;
  readonly reason: CodeRequestReason;
  readonly locale: Locale;
}

/** Makes one-time codes. The figures exist in clear only inside the message that is sent; the table holds an HMAC. */
@Injectable()
export class CodeIssuer {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** Writes the code and asks for its delivery. A `registration-known` request gets a row like any other, and a message without code. */
  async issue(tx: Tx, { subjectId, phone, reason, locale }: CodeRequest): Promise<{ expiresAt: Date }> {
    const id = newId();
    const code = newCode();
    const expiresAt = new Date(tx.now.getTime() + identityLimits.code.ttl * 1000);
    await insertCode(tx, {
      id,
      purpose: 'registration',
      subjectId,
      codeHash: this.fingerprint(id, code),
      tries: 0,
      createdAt: tx.now,
      expiresAt,
      usedAt: null,
    });
    const sealedCode = this.cipher.seal(id, code).toString('base64');
    const event: CodeRequestedEvent = {
      type: 'identity.code_requested',
      payload: {
        codeId: id,
        reason,
        locale,
        expiresAt: expiresAt.toISOString(),
        sealedPhone: this.cipher.seal(id, phone).toString('base64'),
        ...(reason === 'registration' ? { sealedCode } : {}),
      },
    };
    await this.publisher.publish(tx, event);
    return { expiresAt };
  }

  /** Constant-time comparison of what was typed with what was sent. */
  matches(row: Pick<OneTimeCodeRow, 'id' | 'codeHash'>, typed: string): boolean {
    return timingSafeEqual(row.codeHash, this.fingerprint(row.id, typed));
  }

  private fingerprint(codeId: string, code: string): Buffer {
    return this.cipher.blindIndex('one-time-code', `${codeId}:${code}`);
  }
}
