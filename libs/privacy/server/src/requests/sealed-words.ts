import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';

/** Words of a person and to a person, sealed with the id of their request. */
@Injectable()
export class SealedWords {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(requestId: string, text: string): Buffer {
    return this.cipher.seal(requestId, text);
  }

  /** undefined for what was never written or has been erased. */
  open(requestId: string, sealed: Buffer | null): string | undefined {
    return sealed ? this.cipher.open(requestId, sealed) : undefined;
  }
}
