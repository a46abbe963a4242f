import { createPrivateKey, createPublicKey, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { identityIdOf, type Signatory } from '../domain/signatory.js';
import type { SigningIdentity } from '../pades/signing-identity.js';
import type { CertificateAuthority } from './certificate-authority.js';
import { createEnrolmentRequest } from './enrolment-request.js';
import type { KeyFile, KeyFiles } from './key-files.js';
import { openKey, sealKey } from './key-seal.js';
import { subjectOf } from './subject.js';
import type { TrustStore } from './trust-store.js';

const pkcs8 = (der: Buffer): KeyObject => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });

class SoftwareIdentity implements SigningIdentity {
  constructor(
    readonly certificate: Buffer,
    private readonly key: KeyObject,
  ) {}

  sign(data: Uint8Array): Promise<Buffer> {
    return new Promise((resolve, reject) =>
      sign('sha256', data, this.key, (error, signature) => (error ? reject(error) : resolve(signature))),
    );
  }
}

/**
 * Keeps the signing keys, encrypted on disk. A signatory without a key gets one at first use: key pair, request,
 * certificate. Opened keys stay in memory, because opening one costs about 100 ms by design.
 */
export class Keystore {
  private readonly opened = new Map<string, Promise<SigningIdentity>>();

  constructor(
    private readonly files: KeyFiles,
    private readonly trust: TrustStore,
    private readonly authority: CertificateAuthority,
    private readonly passphrase: string,
  ) {}

  /** @throws Error when the key cannot be opened, or when there is none and the authority gives no certificate */
  identityOf(signatory: Signatory): Promise<SigningIdentity> {
    const id = identityIdOf(signatory);
    const known = this.opened.get(id);
    if (known) return known;
    const opening = this.open(id, signatory);
    this.opened.set(id, opening);
    // A failure must not stick: the next document tries again.
    opening.catch(() => this.opened.delete(id));
    return opening;
  }

  private async open(id: string, signatory: Signatory): Promise<SigningIdentity> {
    const file = (await this.files.read(id)) ?? (await this.enrol(id, signatory));
    const key = pkcs8(await openKey(file.key, id, this.passphrase));
    return new SoftwareIdentity(new X509Certificate(file.certificate).raw, key);
  }

  private async enrol(id: string, signatory: Signatory): Promise<KeyFile> {
    const { privateKey, request } = await createEnrolmentRequest(subjectOf(signatory));
    const chain = await this.authority.enrol(request);
    const [leaf] = chain;
    const root = chain.at(-1);
    if (!leaf || !root || !createPublicKey(pkcs8(privateKey)).equals(leaf.publicKey))
      throw new Error(`the certificate for ${id} is not for its key`);
    if (!leaf.checkIssued(root) || !leaf.verify(root.publicKey))
      throw new Error(`the certificate for ${id} does not come from the root beside it`);
    await this.trust.accept(root);
    return this.files.keep({
      version: 1,
      id,
      key: await sealKey(privateKey, id, this.passphrase),
      certificate: leaf.toString(),
      enrolledAt: leaf.validFrom,
    });
  }
}
