import { createPrivateKey, createPublicKey, hash, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

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
  readonly dataSubjectId: string | null;
  readonly caseId: string | null;
  readonly unitId: string | null;
  readonly actingForId: string | null;
  readonly authority: string | null;
}

/** Hash before the first entry. */
export const GENESIS = Buffer.alloc(32);

/**
 * SHA-256 over the previous hash and the entry. Entries that say nothing of a person, case, unit or authority have the
 * shorter content of the first version of the log, so that what was sealed under it stays valid; the number of members
 * tells the two apart, so neither can be passed off as the other.
 */
export function chainHash(previous: Uint8Array, e: ChainedEntry): Buffer {
  const content: unknown[] = [
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
  if (e.dataSubjectId !== null || e.caseId !== null || e.unitId !== null || e.actingForId !== null || e.authority !== null)
    content.push(e.dataSubjectId, e.caseId, e.unitId, e.actingForId, e.authority);
  // In one go: a hash object for each row is what a check of millions of rows would spend its time on.
  return hash('sha256', Buffer.concat([previous, Buffer.from(JSON.stringify(content))]), 'buffer');
}

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Ed25519 key from 32 secret bytes. */
export const headKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });

/** The key of the log's first version, derived from the text of the oldest field key as it stood in the settings. */
export const firstHeadKey = (setting: string): KeyObject =>
  headKey(Buffer.from(hkdfSync('sha256', Buffer.from(setting), Buffer.alloc(0), 'tinhso:audit-head', 32)));

/** The end of the chain at one moment. Each names the one before, so that none can be taken out of the row. */
export interface Head {
  readonly position: number;
  readonly hash: Uint8Array;
  readonly sealedAt: Date;
  /** Position of the head before, 0 for the first; null for heads of the first version, which signed position and hash alone. */
  readonly previous: number | null;
}

function headMessage({ position, hash, sealedAt, previous }: Head): Buffer {
  const text = previous === null ? `${position}:` : `${position}:${previous}:${sealedAt.toISOString()}:`;
  return Buffer.concat([Buffer.from(text), hash]);
}

export const signHead = (key: KeyObject, head: Head): Buffer => sign(null, headMessage(head), key);

export const headIsGenuine = (publicKey: KeyObject, head: Head, signature: Uint8Array): boolean =>
  verify(null, headMessage(head), publicKey, signature);

/** The half of the key that only checks. Made once: deriving it costs as much as a check. */
export const publicHalf = (key: KeyObject): KeyObject => createPublicKey(key);
