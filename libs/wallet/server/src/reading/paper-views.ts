import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FilesFacade, type FileSummary } from '@tinhso/files-server';
import type { DocumentView } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import { walletState, type WalletPaper } from '@tinhso/wallet-contract';
import type { Locale } from '@tinhso/platform';
import { filesOfPapers } from '../data/papers.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import { LocalDays } from '../local-days.js';
import { WalletVault } from '../vault.js';

/** Rows → papers as their holder sees them, however many, in three queries. */
@Injectable()
export class PaperViews {
  constructor(
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  async of(manager: EntityManager, rows: readonly WalletPaperRow[], locale: Locale): Promise<WalletPaper[]> {
    const links = await filesOfPapers(
      manager,
      rows.map(({ id }) => id),
    );
    const files = await this.files.describe(manager, [...links.values()].flat());
    const documents = await this.signing.documents(
      manager,
      rows.flatMap(({ documentId }) => documentId ?? []),
    );
    return rows.map((row) => {
      const document = row.documentId ? documents.get(row.documentId) : undefined;
      const pictures = (links.get(row.id) ?? []).flatMap((id) => files.get(id) ?? []);
      return this.view(row, { document, pictures, locale });
    });
  }

  private view(
    row: WalletPaperRow,
    { document, pictures, locale }: { document: DocumentView | undefined; pictures: readonly FileSummary[]; locale: Locale },
  ): WalletPaper {
    const { title, name, dossierCode, ...written } = this.vault.paper(row);
    const revocation = document?.revocation;
    return {
      id: row.id,
      kind: row.kind,
      name: name ?? title[locale],
      source: row.source,
      state: walletState({ validUntil: written.validUntil, revoked: revocation !== undefined }, this.days.today()),
      ...written,
      ...(revocation ? { revoked: { at: revocation.revokedAt, reason: locale === 'vi' ? revocation.reasonVi : revocation.reasonEn } } : {}),
      addedAt: row.addedAt.toISOString(),
      ...(row.dossierId && dossierCode ? { dossier: { id: row.dossierId, code: dossierCode } } : {}),
      ...(document
        ? {
            document: {
              id: document.id,
              verifyCode: document.verifyCode,
              ...(document.signedBy ? { signedBy: `${document.signedBy.fullName}, ${document.signedBy.position}` } : {}),
            },
          }
        : {}),
      files: pictures.map(({ id, name: fileName, mediaType, size }) => ({ id, name: fileName, mediaType, size })),
    };
  }
}
