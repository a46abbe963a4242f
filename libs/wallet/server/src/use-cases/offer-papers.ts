import { Inject, Injectable } from '@nestjs/common';
import { ownerIdOf, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import type { UseTarget, WalletOffers } from '@tinhso/wallet-contract';
import { papersOf } from '../data/papers.js';
import { ApplicationBook } from '../ports/application-book.js';
import { Offering } from '../reading/offering.js';
import { PaperViews } from '../reading/paper-views.js';
import { ReadForAnother } from '../reading/read-for-another.js';

/** Papers of the wallet that fit what a form asks for, usable ones first; with each the sentence that has to be agreed to. */
@Injectable()
export class OfferPapers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
    @Inject(PaperViews) private readonly views: PaperViews,
    @Inject(Offering) private readonly offering: Offering,
    @Inject(ReadForAnother) private readonly trace: ReadForAnother,
  ) {}

  /** @throws Problem not-found for a draft or dossier that is not the owner's, or a paper that it does not have */
  async run(ctx: RequestContext, target: UseTarget): Promise<WalletOffers> {
    const destination = await this.book.applications.destination(ctx, target);
    if (!destination) throw Problem.from(platformProblems, 'not-found');
    const { manager } = this.reader;
    const papers = await this.views.of(manager, await papersOf(manager, ownerIdOf(ctx)), ctx.locale);
    await this.trace.record(ctx);
    const offers = papers.flatMap((paper) => this.offering.offer(paper, destination, ctx.locale) ?? []);
    return { offers: [...offers.filter((offer) => !offer.unusable), ...offers.filter((offer) => offer.unusable)] };
  }
}
