import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, FieldCipher } from '@tinhso/platform';
import { firstHeadKey, headIsGenuine, headKey, publicHalf, signHead, type Head } from '../domain/chain.js';

/** Signs and checks heads of the log. The key outlives every rotation of the field keys. */
@Injectable()
export class HeadKeys {
  private readonly key: KeyObject;
  private readonly check: KeyObject;
  /** Heads of the log's first version. */
  private readonly firstCheck: KeyObject;

  constructor(@Inject(FieldCipher) cipher: FieldCipher, @Inject(AppConfig) { settings }: AppConfig) {
    this.key = headKey(cipher.derivedKey('audit-head'));
    this.check = publicHalf(this.key);
    this.firstCheck = publicHalf(firstHeadKey(settings.FIELD_KEYS.split(',').at(-1) ?? ''));
  }

  sign(head: Head): Buffer {
    return signHead(this.key, head);
  }

  isGenuine(head: Head, signature: Uint8Array): boolean {
    return headIsGenuine(head.previous === null ? this.firstCheck : this.check, head, signature);
  }
}
