import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import { isId } from '@tinhso/kernel';

const BYTES = 16;

/** Links of messages: the id of a following and a proof that we made it. Nothing of it is stored, and no other link can be guessed from one. */
@Injectable()
export class FollowTokens {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  of(followerId: string): string {
    return Buffer.concat([idBytes(followerId), this.proof(followerId)]).toString('base64url');
  }

  /** Id of the following that a token is for; undefined for whatever is none of ours. */
  read(token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== 2 * BYTES) return undefined;
    const id = idFromBytes(bytes.subarray(0, BYTES));
    return isId(id) && timingSafeEqual(bytes.subarray(BYTES), this.proof(id)) ? id : undefined;
  }

  private proof(followerId: string): Buffer {
    return createHmac('sha256', this.cipher.derivedKey('ticket-follow')).update(followerId).digest().subarray(0, BYTES);
  }
}
