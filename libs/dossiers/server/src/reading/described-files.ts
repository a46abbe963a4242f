import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FilesFacade } from '@tinhso/files-server';
import { WalletFacade } from '@tinhso/wallet-server';
import type { FileFacts } from './papers.js';

/** Files of a dossier with what is known of where they come from. */
@Injectable()
export class DescribedFiles {
  constructor(
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(WalletFacade) private readonly wallet: WalletFacade,
  ) {}

  /** In a constant number of queries. Rights are the caller's to check. */
  async of(manager: EntityManager, fileIds: readonly string[]): Promise<Map<string, FileFacts>> {
    const files = await this.files.describe(manager, fileIds);
    const origins = await this.wallet.originsOf(manager, fileIds);
    return new Map(
      [...files].map(([id, file]): [string, FileFacts] => {
        const origin = origins.get(id);
        return [id, origin ? { ...file, origin } : file];
      }),
    );
  }
}
