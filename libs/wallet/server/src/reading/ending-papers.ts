import { Inject, Injectable } from '@nestjs/common';
import { SigningFacade } from '@tinhso/signing-server';
import type { EntityManager } from 'typeorm';
import { papersOf } from '../data/papers.js';
import { stageOf, type RemindStage } from '../domain/reminding.js';
import { LocalDays } from '../local-days.js';
import { WalletVault } from '../vault.js';

/** A paper that runs out soon. */
export interface EndingPaper {
  readonly paperId: string;
  readonly stage: RemindStage;
}

/** Papers of a wallet of whose end its holder has to be told. What was taken back ended otherwise, which was told then. */
@Injectable()
export class EndingPapers {
  constructor(
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  async of(manager: EntityManager, ownerId: string): Promise<EndingPaper[]> {
    const [today, days] = [this.days.today(), this.days.remindDays()];
    const ending = (await papersOf(manager, ownerId)).flatMap((row) => {
      const { validUntil } = this.vault.paper(row);
      const stage = validUntil === undefined ? undefined : stageOf(validUntil, today, days);
      return stage ? [{ paperId: row.id, stage, documentId: row.documentId }] : [];
    });
    const documentIds = ending.flatMap(({ documentId }) => documentId ?? []);
    const documents = await this.signing.documents(manager, documentIds);
    return ending
      .filter(({ documentId }) => !documentId || documents.get(documentId)?.revocation === undefined)
      .map(({ paperId, stage }) => ({ paperId, stage }));
  }
}
