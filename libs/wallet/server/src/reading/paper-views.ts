import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FilesFacade, type FileSummary } from '@tinhso/files-server';
import type { DocumentView } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import { daysLeft, walletState, type WalletPaper } from '@tinhso/wallet-contract';
import type { Locale } from '@tinhso/platform';
import { filesOfPapers } from '../data/papers.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import { LocalDays } from '../local-days.js';
import { WalletVault } from '../vault.js';
import { Renewals } from './renewals.js';
import type { SourceStanding } from '../ports/paper-sources.js';
import { SourceStandings } from './source-standings.js';

/** What is known of a paper beside its row. */
interface Known {
  readonly document: DocumentView | undefined;
  readonly standing: SourceStanding | undefined;
  readonly pictures: readonly FileSummary[];
  readonly locale: Locale;
}

/** Rows → papers as their holder sees them, however many, in three queries. */
@Injectable()
export class PaperViews {
  constructor(
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(LocalDays) private readonly days: LocalDays,
    @Inject(Renewals) private readonly renewals: Renewals,
    @Inject(SourceStandings) private readonly standings: SourceStandings,
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
    const standings = await this.standings.of(manager, rows);
    return rows.map((row) => {
      const document = row.documentId ? documents.get(row.documentId) : undefined;
      const pictures = (links.get(row.id) ?? []).flatMap((id) => files.get(id) ?? []);
      return this.view(row, { document, standing: standings.get(row.id), pictures, locale });
    });
  }

  private view(row: WalletPaperRow, { document, standing, pictures, locale }: Known): WalletPaper {
    const { title, name, dossierCode, ...written } = this.vault.paper(row);
    const revoked = revocationOf(document, standing, locale);
    const today = this.days.today();
    const state = walletState({ validUntil: written.validUntil, revoked: revoked !== undefined }, today);
    const renewal = state === 'expiring' || state === 'expired' ? this.renewals.of(row.kind, title.vi, locale) : undefined;
    return {
      id: row.id,
      kind: row.kind,
      name: name ?? title[locale],
      source: row.source,
      state,
      ...written,
      ...(state === 'expiring' && written.validUntil ? { daysLeft: daysLeft(written.validUntil, today) } : {}),
      ...(renewal ? { renewal } : {}),
      ...(revoked ? { revoked } : {}),
      ...(standing?.remark ? { remark: standing.remark[locale] } : {}),
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

/** Taken back by who issued it: the document itself, or what it stands for. */
function revocationOf(document: DocumentView | undefined, standing: SourceStanding | undefined, locale: Locale): WalletPaper['revoked'] {
  const { revocation } = document ?? {};
  if (revocation) return { at: revocation.revokedAt, reason: locale === 'vi' ? revocation.reasonVi : revocation.reasonEn };
  return standing?.revoked && { at: standing.revoked.at.toISOString(), reason: standing.revoked.reason[locale] };
}
