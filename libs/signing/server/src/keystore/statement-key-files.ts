import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StatementKeys } from '@tinhso/signing-contract';
import type { SealedKey } from './key-seal.js';

export type StatementJwk = StatementKeys['keys'][number];

/** What lies in `statements/<kid>.json`: the public key in clear, the private one sealed. */
export interface StatementKeyFile {
  readonly version: 1;
  readonly key: SealedKey;
  readonly publicKey: StatementJwk;
  readonly madeAt: string;
}

/** The statement keys of a keystore folder. A key is never deleted: papers that it signed are out in the world. */
export class StatementKeyFiles {
  constructor(private readonly folder: string) {}

  /** Oldest first; none before the first result. */
  async all(): Promise<StatementKeyFile[]> {
    const names = await this.names();
    const texts = await Promise.all(names.map((name) => readFile(join(this.folder, name), 'utf8')));
    return texts.map((text) => JSON.parse(text) as StatementKeyFile).sort((a, b) => a.madeAt.localeCompare(b.madeAt));
  }

  async keep(file: StatementKeyFile): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `.${randomUUID()}.tmp`);
    await writeFile(draft, JSON.stringify(file, null, 1), { mode: 0o600, flush: true });
    await rename(draft, join(this.folder, `${file.publicKey.kid}.json`));
  }

  private async names(): Promise<string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => /^[A-Za-z0-9_-]+\.json$/.test(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
