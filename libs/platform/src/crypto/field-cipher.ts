import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { AppConfig } from '../config/app-config.js';

interface FieldKey {
  readonly kid: string;
  readonly seal: Buffer;
}

/**
 * Encrypts single personal fields with AES-256-GCM, the row id as associated data, so that a value cannot be moved to
 * another row. Layout: version 1 (1 byte) · kid length (1) · kid · nonce (12) · tag (16) · ciphertext.
 * Blind indexes are HMAC-SHA-256 under a key of their own, so that equality can be searched without opening anything.
 */
export class FieldCipher {
  private readonly keys: readonly FieldKey[];
  private readonly indexKey: Buffer;

  constructor(config: AppConfig) {
    const raw = config.settings.FIELD_KEYS.split(',').map((pair) => {
      const at = pair.indexOf(':');
      return { kid: pair.slice(0, at), key: Buffer.from(pair.slice(at + 1), 'base64') };
    });
    this.keys = raw.map(({ kid, key }) => ({ kid, seal: derive(key, 'field-seal') }));
    // The index key must outlive rotation of the sealing keys: it comes from the oldest one, which is listed last.
    this.indexKey = derive(raw.at(-1)?.key ?? Buffer.alloc(0), 'blind-index');
  }

  /** Seals `plain` for the row `rowId`. */
  seal(rowId: string, plain: string): Buffer {
    const key = this.keys[0] as FieldKey;
    const kid = Buffer.from(key.kid);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.seal, nonce);
    cipher.setAAD(Buffer.from(rowId));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([1, kid.length]), kid, nonce, cipher.getAuthTag(), body]);
  }

  /** Opens what `seal` made for the same row. @throws Error when it was altered, moved, or its key is gone */
  open(rowId: string, sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    const kidEnd = 2 + (bytes[1] ?? 0);
    const kid = bytes.subarray(2, kidEnd).toString();
    const key = this.keys.find((k) => k.kid === kid);
    if (bytes[0] !== 1 || !key) throw new Error(`sealed field of unknown version or key (${kid})`);
    const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(kidEnd, kidEnd + 12));
    decipher.setAAD(Buffer.from(rowId));
    decipher.setAuthTag(bytes.subarray(kidEnd + 12, kidEnd + 28));
    return decipher.update(bytes.subarray(kidEnd + 28), undefined, 'utf8') + decipher.final('utf8');
  }

  /** 32 bytes that are equal exactly for equal values of one kind, e.g. `blindIndex('phone', '0912345678')`. */
  blindIndex(kind: string, value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${kind}\0${value}`).digest();
  }
}

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), Buffer.from(`tinhso:${purpose}`), 32));
