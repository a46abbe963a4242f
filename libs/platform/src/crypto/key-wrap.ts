import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { AppConfig } from '../config/app-config.js';
import { settingsKeys, type RingKey } from './field-cipher.js';

const wrappingKey = (material: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', material, Buffer.alloc(0), Buffer.from('tinhso:key-wrap'), 32));

/**
 * Wraps data keys with the first key of FIELD_KEYS (AES-256-GCM, the data key's id as associated data); any of them unwraps,
 * so that the settings can be renewed too. Layout: kid length (1) · kid · nonce (12) · tag (16) · ciphertext.
 */
export class KeyWrap {
  private readonly masters: readonly RingKey[];

  constructor(config: AppConfig) {
    this.masters = settingsKeys(config);
  }

  wrap(kid: string, material: Buffer): Buffer {
    const master = this.masters[0] as RingKey;
    const name = Buffer.from(master.kid);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', wrappingKey(master.material), nonce).setAAD(Buffer.from(kid));
    const body = Buffer.concat([cipher.update(material), cipher.final()]);
    return Buffer.concat([Buffer.from([name.length]), name, nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error when it was altered, belongs to another id, or FIELD_KEYS lacks the key it was wrapped with */
  unwrap(kid: string, wrapped: Buffer): Buffer {
    const end = 1 + (wrapped[0] ?? 0);
    const name = wrapped.subarray(1, end).toString();
    const master = this.masters.find((each) => each.kid === name);
    if (!master) throw new Error(`FIELD_KEYS lacks the key ${name}, with which the field key ${kid} is wrapped`);
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey(master.material), wrapped.subarray(end, end + 12))
      .setAAD(Buffer.from(kid))
      .setAuthTag(wrapped.subarray(end + 12, end + 28));
    return Buffer.concat([decipher.update(wrapped.subarray(end + 28)), decipher.final()]);
  }
}
