import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { AppConfig } from '../config/app-config.js';

/** A key of the ring: `material` is 32 random bytes from which the sealing key is derived. */
export interface RingKey {
  readonly kid: string;
  readonly material: Buffer;
}

/** What the database knows beyond the settings. */
export interface KeyRing {
  /** Every key that may open a value; keys of the settings are known anyway. */
  readonly keys: readonly RingKey[];
  /** Key that seals; the first of the settings when left out. */
  readonly sealing?: string;
  /** Secret that blind indexes and derived keys come from; the last key of the settings when left out. */
  readonly root?: Buffer;
}

/** A value sealed with a key that this process does not know (yet). */
export class UnknownFieldKey extends Error {}

/**
 * Encrypts single personal fields with AES-256-GCM, the row id as associated data, so that a value cannot be moved to
 * another row. Layout: version 1 (1 byte) · kid length (1) · kid · nonce (12) · tag (16) · ciphertext.
 * Blind indexes are HMAC-SHA-256 under a key of their own, so that equality can be searched without opening anything.
 * Keys come from FIELD_KEYS and, once they were rotated, from the table `field_key` (ADR 13).
 */
export class FieldCipher {
  private readonly settingsKeys: readonly RingKey[];
  private readonly settingsRoot: Buffer;
  private sealKeys = new Map<string, Buffer>();
  private sealing = '';
  private indexKey: Buffer = Buffer.alloc(0);
  private root: Buffer = Buffer.alloc(0);

  constructor(config: AppConfig) {
    this.settingsKeys = settingsKeys(config);
    // What is derived for good must outlive rotation: it comes from the oldest key, which is listed last.
    this.settingsRoot = this.settingsKeys.at(-1)?.material ?? Buffer.alloc(0);
    this.adopt({ keys: [] });
  }

  /** Takes over what the database knows. Called at boot and whenever the ring changed. */
  adopt({ keys, sealing, root }: KeyRing): void {
    const all = [...this.settingsKeys, ...keys];
    this.sealKeys = new Map(all.map(({ kid, material }) => [kid, derive(material, 'field-seal')]));
    this.sealing = sealing ?? this.settingsKeys[0]?.kid ?? '';
    this.root = root ?? this.settingsRoot;
    this.indexKey = derive(this.root, 'blind-index');
  }

  /** Seals `plain` for the row `rowId`. */
  seal(rowId: string, plain: string): Buffer {
    const kid = Buffer.from(this.sealing);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(this.sealing), nonce);
    cipher.setAAD(Buffer.from(rowId));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([1, kid.length]), kid, nonce, cipher.getAuthTag(), body]);
  }

  /** Opens what `seal` made for the same row. @throws Error when it was altered or moved; UnknownFieldKey when its key is gone */
  open(rowId: string, sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    const kidEnd = 2 + (bytes[1] ?? 0);
    if (bytes[0] !== 1) throw new Error(`sealed field of unknown version ${bytes[0]}`);
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(kidOf(bytes)), bytes.subarray(kidEnd, kidEnd + 12));
    decipher.setAAD(Buffer.from(rowId));
    decipher.setAuthTag(bytes.subarray(kidEnd + 12, kidEnd + 28));
    return decipher.update(bytes.subarray(kidEnd + 28), undefined, 'utf8') + decipher.final('utf8');
  }

  /** 32 bytes that are equal exactly for equal values of one kind, e.g. `blindIndex('phone', '0912345678')`. */
  blindIndex(kind: string, value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${kind}\0${value}`).digest();
  }

  /** 32 bytes for another purpose, e.g. signing the audit log's head; the same for the life of the installation. */
  derivedKey(purpose: string): Buffer {
    return derive(this.root, purpose);
  }

  /** Key that seals now. */
  get sealingKid(): string {
    return this.sealing;
  }

  /** The secret behind `derivedKey` and the blind indexes: for the rotation, which keeps it under a wrapped key. */
  get rootSecret(): Buffer {
    return this.root;
  }

  private keyOf(kid: string): Buffer {
    const key = this.sealKeys.get(kid);
    if (!key) throw new UnknownFieldKey(`sealed field of unknown key (${kid})`);
    return key;
  }
}

/** Id of the key that sealed a value. */
export const kidOf = (sealed: Uint8Array): string => Buffer.from(sealed.subarray(2, 2 + (sealed[1] ?? 0))).toString();

/** The keys of FIELD_KEYS, newest first. */
export function settingsKeys(config: AppConfig): readonly RingKey[] {
  return config.settings.FIELD_KEYS.split(',').map((pair) => {
    const at = pair.indexOf(':');
    return { kid: pair.slice(0, at), material: Buffer.from(pair.slice(at + 1), 'base64') };
  });
}

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), Buffer.from(`tinhso:${purpose}`), 32));
