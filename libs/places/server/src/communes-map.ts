import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { CommuneIndex } from './domain/commune-index.js';
import { readCommunes } from './domain/communes-file.js';

/** The boundaries of the province's communes, read once from its folder of data. A fault in the file keeps the process from starting. */
@Injectable()
export class CommunesMap implements OnModuleInit {
  private loaded: { readonly text: Buffer; readonly tag: string; readonly index: CommuneIndex } | undefined;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error naming the file and every fault of it */
  onModuleInit(): void {
    const path = this.config.appPath('provinces', this.config.settings.PROVINCE, 'communes.topo.json');
    const text = readFileSync(path);
    try {
      const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      this.loaded = { text, tag, index: new CommuneIndex(readCommunes(text.toString('utf8'))) };
    } catch (error) {
      throw new Error(`${path} cannot be used:\n${(error as Error).message}`, { cause: error });
    }
  }

  get index(): CommuneIndex {
    return this.read().index;
  }

  /** The file as it lies in the folder, with a tag that changes only when it does. */
  read(): { readonly text: Buffer; readonly tag: string; readonly index: CommuneIndex } {
    if (!this.loaded) throw new Error('the boundaries are asked for before they are read');
    return this.loaded;
  }
}
