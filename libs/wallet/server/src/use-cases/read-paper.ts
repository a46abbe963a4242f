import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reader, type Locale, type RequestContext } from '@tinhso/platform';
import type { WalletPaperDetail, WalletUse } from '@tinhso/wallet-contract';
import { filesOfUses, usesOfPaper } from '../data/uses.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import { PaperKinds } from '../paper-kinds.js';
import { ApplicationBook } from '../ports/application-book.js';
import { ownPaper } from '../reading/own-paper.js';
import { PaperViews } from '../reading/paper-views.js';
import { ReadForAnother } from '../reading/read-for-another.js';
import { WalletVault } from '../vault.js';

/** One paper and everywhere a copy of it went. */
@Injectable()
export class ReadPaper {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaperViews) private readonly views: PaperViews,
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
    @Inject(ReadForAnother) private readonly trace: ReadForAnother,
  ) {}

  /** @throws Problem not-found */
  async run(ctx: RequestContext, id: string): Promise<WalletPaperDetail> {
    const { manager } = this.reader;
    const row = await ownPaper(ctx, manager, id);
    const [paper] = await this.views.of(manager, [row], ctx.locale);
    if (!paper) throw new Error(`paper ${id} has no view`);
    const uses = await this.uses(manager, row, ctx.locale);
    await this.trace.record(ctx);
    return { paper, kind: this.kinds.kind(row.kind), uses };
  }

  private async uses(manager: EntityManager, { ownerId, id }: WalletPaperRow, locale: Locale): Promise<WalletUse[]> {
    const rows = await usesOfPaper(manager, ownerId, id);
    const copies = await filesOfUses(
      manager,
      rows.map((row) => row.id),
    );
    const dossiers = await this.book.applications.dossiersOf(manager, [...copies.values()].flat());
    return rows.map((row) => {
      const { consent, procedure, office, actorName } = this.vault.use(row);
      const dossier = (copies.get(row.id) ?? []).flatMap((file) => dossiers.get(file) ?? [])[0];
      return {
        id: row.id,
        at: row.usedAt.toISOString(),
        consent,
        procedure: procedure[locale],
        ...(office ? { office } : {}),
        ...(row.authority ? { by: actorName } : {}),
        ...(dossier ? { dossier } : {}),
      };
    });
  }
}
