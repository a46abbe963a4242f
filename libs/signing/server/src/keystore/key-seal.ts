import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

/** A private key encrypted for the disk: AES-256-GCM under a key that scrypt draws from the passphrase. Byte strings in base64. */
export interface SealedKey {
  readonly kdf: 'scrypt';
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly nonce: string;
  readonly tag: string;
  readonly body: string;
}

const COST = { n: 2 ** 15, r: 8, p: 1 };
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const keyFrom = (passphrase: string, salt: Buffer, { n, r, p }: typeof COST): Promise<Buffer> =>
  derive(passphrase, salt, 32, { N: n, r, p, maxmem: 256 * n * r });

/** Seals `plain` for the identity `id`, which is authenticated with it: a key file cannot be passed off as somebody else's. */
export async function sealKey(plain: Buffer, id: string, passphrase: string): Promise<SealedKey> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(passphrase, salt, COST), nonce).setAAD(Buffer.from(id));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  const text = (bytes: Buffer): string => bytes.toString('base64');
  return { kdf: 'scrypt', ...COST, salt: text(salt), nonce: text(nonce), tag: text(cipher.getAuthTag()), body: text(body) };
}

/** Opens what `sealKey` made. @throws Error when the passphrase is another one or the file was changed */
export async function openKey(sealed: SealedKey, id: string, passphrase: string): Promise<Buffer> {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const key = await keyFrom(passphrase, bytes(sealed.salt), sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(sealed.nonce)).setAAD(Buffer.from(id)).setAuthTag(bytes(sealed.tag));
  try {
    return Buffer.concat([decipher.update(bytes(sealed.body)), decipher.final()]);
  } catch (cause) {
    throw new Error(`the signing key ${id} does not open with KEYSTORE_PASSPHRASE`, { cause });
  }
}
