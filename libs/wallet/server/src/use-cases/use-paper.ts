import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import {
  accountIdOf,
  actorNameOf,
  authorityOf,
  ownerIdOf,
  platformProblems,
  Problem,
  Reader,
  UnitOfWork,
  type RequestContext,
} from '@tinhso/platform';
import { walletProblems, type UsedPaper, type UsePaper, type WalletOffer } from '@tinhso/wallet-contract';
import { insertUse } from '../data/uses.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import type { UseDetails } from '../domain/details.js';
import { unusableTexts } from '../domain/unusable-texts.js';
import { ApplicationBook, type Destination } from '../ports/application-book.js';
import { Offering } from '../reading/offering.js';
import { ownPaper } from '../reading/own-paper.js';
import { PaperViews } from '../reading/paper-views.js';
import { WalletVault } from '../vault.js';
import { CopyOut, type Copies } from './copy-out.js';

/** Hands a copy of a paper to an application, with the consent that was given word for word. The draft takes it like a file that was sent. */
@Injectable()
export class UsePaperUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
    @Inject(PaperViews) private readonly views: PaperViews,
    @Inject(Offering) private readonly offering: Offering,
    @Inject(CopyOut) private readonly copying: CopyOut,
    @Inject(WalletVault) private readonly vault: WalletVault,
  ) {}

  /** @throws Problem not-found | wallet-paper-unusable with why | wallet-consent-changed */
  async run(ctx: RequestContext, id: string, { consent, ...target }: UsePaper): Promise<UsedPaper> {
    const row = await ownPaper(ctx, this.reader.manager, id);
    const destination = await this.book.applications.destination(ctx, target);
    if (!destination) throw Problem.from(platformProblems, 'not-found');
    const offer = await this.offer(ctx, row, destination);
    if (consent !== offer.consent) throw Problem.from(walletProblems, 'wallet-consent-changed');
    const copies = await this.copying.run(ctx, offer.paper, target.paper);
    return this.record(ctx, row, this.details(ctx, row, { offer, destination, copies }), copies);
  }

  private async offer(ctx: RequestContext, row: WalletPaperRow, destination: Destination): Promise<WalletOffer> {
    const [paper] = await this.views.of(this.reader.manager, [row], ctx.locale);
    const offer = paper && this.offering.offer(paper, destination, ctx.locale);
    const reason = offer ? offer.unusable : 'not-accepted';
    if (!offer || reason)
      throw Problem.from(walletProblems, 'wallet-paper-unusable', {
        detail: unusableTexts[reason ?? 'not-accepted'][ctx.locale],
        extra: { reason },
      });
    return offer;
  }

  private details(
    ctx: RequestContext,
    row: WalletPaperRow,
    { offer, destination, copies }: { offer: WalletOffer; destination: Destination; copies: Copies },
  ): UseDetails {
    const { name: _name, filedAt: _filedAt, dossierCode: _code, ...paper } = this.vault.paper(row);
    const { document, source } = offer.paper;
    return {
      consent: offer.consent,
      procedure: destination.procedure,
      ...(destination.office ? { office: destination.office } : {}),
      actorName: actorNameOf(ctx),
      paper,
      source,
      verified: copies.verified,
      ...(document ? { verifyCode: document.verifyCode } : {}),
    };
  }

  private record(ctx: RequestContext, row: WalletPaperRow, details: UseDetails, { fileIds }: Copies): Promise<UsedPaper> {
    const id = newId();
    const { ownerId, documentId, kind } = row;
    return this.unitOfWork.run(ctx, async (tx) => {
      const use = { id, ownerId, paperId: row.id, actorId: accountIdOf(ctx), authority: authorityOf(ctx) ?? null, documentId };
      await insertUse(tx, { ...use, sealed: this.vault.seal(id, details), usedAt: tx.now }, fileIds);
      await appendAudit(tx, {
        action: 'wallet.paper-used',
        subjectType: 'wallet_paper',
        subjectId: row.id,
        fields: [kind],
        dataSubjectId: ownerIdOf(ctx),
      });
      return { id, at: tx.now.toISOString(), fileIds: [...fileIds] };
    });
  }
}
