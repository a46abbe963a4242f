import { webcrypto, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueLeaf, KEY_ALGORITHM, makeRoot } from './certificates.js';

interface Root {
  /** PKCS #8, base64. For trials only: it is not encrypted. */
  readonly key: string;
  readonly certificate: string;
}

/** The sandbox's certificate authority: one root, kept in `root.json` across restarts. */
export class SandboxAuthority {
  private constructor(
    private readonly root: X509Certificate,
    private readonly key: webcrypto.CryptoKey,
  ) {}

  /** Opens the authority in `folder`; the first time it makes its root. */
  static async open(folder: string): Promise<SandboxAuthority> {
    const file = join(folder, 'root.json');
    const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    const root = stored === undefined ? await SandboxAuthority.found(file) : (JSON.parse(stored) as Root);
    const key = await webcrypto.subtle.importKey('pkcs8', Buffer.from(root.key, 'base64'), KEY_ALGORITHM, false, ['sign']);
    return new SandboxAuthority(new X509Certificate(root.certificate), key);
  }

  private static async found(file: string): Promise<Root> {
    const keys = await webcrypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify']);
    const certificate = new X509Certificate(await makeRoot(keys)).toString();
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(`${file}.tmp`, JSON.stringify({ key, certificate }), { mode: 0o600, flush: true });
    await rename(`${file}.tmp`, file);
    return { key, certificate };
  }

  /** The root, PEM. */
  get rootPem(): string {
    return this.root.toString();
  }

  /** PKCS #10 (DER) → chain in PEM, signer first; `undefined` for a request that is none or does not prove its key. */
  async enrol(request: Uint8Array): Promise<string | undefined> {
    const leaf = await issueLeaf(request, this.root.raw, this.key);
    return leaf && new X509Certificate(leaf).toString() + this.rootPem;
  }
}
