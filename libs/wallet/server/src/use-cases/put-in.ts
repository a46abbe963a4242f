import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { FilesFacade } from '@tinhso/files-server';
import { newId } from '@tinhso/kernel';
import { ownerIdOf, Problem, type Tx } from '@tinhso/platform';
import { walletLimits, walletProblems } from '@tinhso/wallet-contract';
import { countPutIn, insertPaper, insertPaperFiles } from '../data/papers.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import type { PaperDetails } from '../domain/details.js';
import { WALLET } from '../wallet-subject.js';
import { WalletVault } from '../vault.js';

/** A paper that somebody puts in, with files that are the owner's and free. */
export interface NewPaper {
  readonly kind: string;
  readonly source: 'own' | 'filed';
  readonly details: PaperDetails;
  readonly fileIds: readonly string[];
  readonly filed?: { readonly dossierId: string; readonly paperKey: string };
}

/** Puts a paper into the wallet: row, files, trace, in the caller's transaction. */
@Injectable()
export class PutIn {
  constructor(
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(WalletVault) private readonly vault: WalletVault,
  ) {}

  /** @throws Problem wallet-full | files-unusable */
  async run(tx: Tx, { kind, source, details, fileIds, filed }: NewPaper): Promise<WalletPaperRow> {
    const ownerId = ownerIdOf(tx.ctx);
    if ((await countPutIn(tx, ownerId)) >= walletLimits.papers) throw Problem.from(walletProblems, 'wallet-full');
    const id = newId();
    const row: WalletPaperRow = {
      id,
      ownerId,
      kind,
      source,
      sealed: this.vault.seal(id, details),
      documentId: null,
      dossierId: filed?.dossierId ?? null,
      paperKey: filed?.paperKey ?? null,
      addedAt: tx.now,
    };
    await insertPaper(tx, row);
    const pointers = fileIds.map((_, n) => `/fileIds/${n}`);
    await this.files.claimFiles(tx, { accountId: ownerId, fileIds, subjectType: WALLET, subjectId: id, pointers });
    await insertPaperFiles(tx, id, fileIds);
    await appendAudit(tx, {
      action: 'wallet.paper-added',
      subjectType: 'wallet_paper',
      subjectId: id,
      fields: [kind],
      dataSubjectId: ownerId,
    });
    return row;
  }
}
