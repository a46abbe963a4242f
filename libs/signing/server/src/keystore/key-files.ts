import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedKey } from './key-seal.js';

/** What lies in `identities/<id>.json`. */
export interface KeyFile {
  readonly version: 1;
  readonly id: string;
  readonly key: SealedKey;
  /** Signer's certificate, PEM. */
  readonly certificate: string;
  readonly enrolledAt: string;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** The key files of a keystore folder. Written once and whole, readable by the owner only. */
export class KeyFiles {
  constructor(private readonly folder: string) {}

  async read(id: string): Promise<KeyFile | undefined> {
    try {
      return JSON.parse(await readFile(this.path(id), 'utf8')) as KeyFile;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Keeps `file` unless another process was first. @returns the file that counts from now on */
  async keep(file: KeyFile): Promise<KeyFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `.${randomUUID()}.tmp`);
    await writeFile(draft, JSON.stringify(file, null, 1), { mode: 0o600, flush: true });
    try {
      // A link is made whole or not at all, and refuses a name that is taken: two workers cannot overwrite each other.
      await link(draft, this.path(file.id));
      return file;
    } catch (error) {
      if (!isTaken(error)) throw error;
      return (await this.read(file.id)) as KeyFile;
    } finally {
      await unlink(draft);
    }
  }

  private path(id: string): string {
    if (!/^[a-z]+(-[0-9a-f]+)+$/.test(id)) throw new Error(`not the name of a signing identity: ${id}`);
    return join(this.folder, `${id}.json`);
  }
}
