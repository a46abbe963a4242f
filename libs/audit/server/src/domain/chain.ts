import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** What of an entry goes into its hash: every column, in this order. */
export interface ChainedEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly fields: readonly string[] | null;
  readonly purpose: string | null;
  readonly traceId: string;
  readonly ip: string | null;
}

/** Hash before the first entry. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the previous hash and the entry. */
export function chainHash(previous: Uint8Array, e: ChainedEntry): Buffer {
  const content = [
    e.id,
    e.occurredAt.toISOString(),
    e.actorKind,
    e.actorId,
    e.action,
    e.subjectType,
    e.subjectId,
    e.fields,
    e.purpose,
    e.traceId,
    e.ip,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(content)).digest();
}

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Ed25519 key of the log's head, derived from the deployment's oldest field key. */
export function headKey(secret: Buffer): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'tinhso:audit-head', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

const headMessage = (position: number, hash: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${position}:`), hash]);

export const signHead = (key: KeyObject, position: number, hash: Uint8Array): Buffer => sign(null, headMessage(position, hash), key);

export const headIsGenuine = (key: KeyObject, position: number, hash: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, headMessage(position, hash), createPublicKey(key), signature);
