import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The root certificates by which documents are verified: one PEM file each, named by fingerprint. */
export class TrustStore {
  constructor(private readonly folder: string) {}

  /** All trusted roots; none before the first enrolment. */
  async roots(): Promise<X509Certificate[]> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const files = names.filter((name) => name.endsWith('.pem')).map((name) => readFile(join(this.folder, name)));
    return (await Promise.all(files)).map((pem) => new X509Certificate(pem));
  }

  /**
   * Accepts the root of an enrolment: the very first one is pinned, later ones must be pinned already. A new authority
   * is introduced by an administrator who puts its certificate into the folder.
   * @throws Error for a root that nobody introduced
   */
  async accept(root: X509Certificate): Promise<void> {
    const known = await this.roots();
    if (known.some(({ fingerprint256 }) => fingerprint256 === root.fingerprint256)) return;
    if (known.length > 0)
      throw new Error(`the certificate authority ${root.subject.replaceAll('\n', ', ')} is not among the trusted roots`);
    await mkdir(this.folder, { recursive: true });
    const name = root.fingerprint256.replaceAll(':', '').toLowerCase();
    // A name of its own: two workers may be pinning the same root at the same time.
    const draft = join(this.folder, `${randomUUID()}.tmp`);
    await writeFile(draft, root.toString(), { flush: true });
    await rename(draft, join(this.folder, `${name}.pem`));
  }
}
