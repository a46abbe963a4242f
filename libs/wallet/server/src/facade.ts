import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { SigningFacade } from '@tinhso/signing-server';
import { walletState, type PaperOrigin } from '@tinhso/wallet-contract';
import { linkFile, usesOfFiles } from './data/uses.js';
import { LocalDays } from './local-days.js';
import { WalletVault } from './vault.js';

/** What the domains above may ask of the wallet: where a file comes from. Nobody looks into it through here. */
@Injectable()
export class WalletFacade {
  constructor(
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  /** Says that a file has the content of another: what is known of that one's origin holds for it too. */
  async followCopy(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    const use = (await usesOfFiles(tx.manager, [from])).get(from);
    if (use) await linkFile(tx, use.id, to);
  }

  /**
   * Origin of files that were handed over out of a wallet, with their state of today; other files are left out. Rights to the files are the
   * caller's to check.
   */
  async originsOf(manager: EntityManager, fileIds: readonly string[]): Promise<Map<string, PaperOrigin>> {
    const uses = await usesOfFiles(manager, fileIds);
    const documentIds = [...uses.values()].flatMap(({ documentId }) => documentId ?? []);
    const documents = documentIds.length > 0 ? await this.signing.documents(manager, documentIds) : new Map<string, never>();
    const today = this.days.today();
    return new Map(
      [...uses].map(([fileId, use]) => {
        const { paper, source, verified, verifyCode } = this.vault.use(use);
        const document = use.documentId ? documents.get(use.documentId) : undefined;
        const state = walletState({ validUntil: paper.validUntil, revoked: document?.revocation !== undefined }, today);
        const consentedAt = use.usedAt.toISOString();
        return [fileId, { source, ...paper, state, verified, ...(verifyCode ? { verifyCode } : {}), consentedAt }];
      }),
    );
  }
}
