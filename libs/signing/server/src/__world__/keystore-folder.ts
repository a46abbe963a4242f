import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signatory } from '../domain/signatory.js';
import type { CertificateAuthority } from '../keystore/certificate-authority.js';
import { KeyFiles } from '../keystore/key-files.js';
import { Keystore } from '../keystore/keystore.js';
import { TrustStore } from '../keystore/trust-store.js';

export const leader: Signatory = {
  type: 'person',
  accountId: '019a0000-0000-7000-8000-000000000001',
  unitId: '019a0000-0000-7000-8000-0000000000aa',
  unitName: 'Ủy ban nhân dân phường Minh Xuân',
  fullName: 'Lê Quang Vũ',
  position: 'Phó Chủ tịch',
  capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
};

export const PASSPHRASE = 'a passphrase for tests';

/** A folder for one test file, and keystores over it. */
export async function keystoreFolder(): Promise<{
  readonly path: string;
  open(authority: CertificateAuthority, passphrase?: string): Keystore;
  readonly trust: TrustStore;
  remove(): Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'tinhso-keystore-'));
  const trust = new TrustStore(join(path, 'trust'));
  return {
    path,
    trust,
    open: (authority, passphrase = PASSPHRASE) => new Keystore(new KeyFiles(join(path, 'identities')), trust, authority, passphrase),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
