import { Inject, Injectable } from '@nestjs/common';
import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { Clock, Reader, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { actorFor, ownedBy } from '../lifecycle/permission.js';
import { Offices } from '../offices/offices.js';
import { actionViews } from '../reading/action-views.js';
import { findRating, RatingVault } from '../satisfaction/ratings.js';
import { ReturnReader } from '../return/return-reader.js';
import { DossierReader, requestView } from '../reading/dossier-reader.js';

/** Everything the owner sees of a dossier. */
@Injectable()
export class ReadOwnDossier {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DossierReader) private readonly dossiers: DossierReader,
    @Inject(RatingVault) private readonly ratings: RatingVault,
    @Inject(ReturnReader) private readonly returns: ReturnReader,
  ) {}

  /** @throws Problem not-found */
  async run(ctx: RequestContext, id: string): Promise<CitizenDossier> {
    const { manager } = this.reader;
    const row = ownedBy(ctx, await findDossier(manager, id));
    const { shared, requests } = await this.dossiers.gather(manager, row, { reader: 'citizen', locale: ctx.locale, now: this.clock.now() });
    const open = row.status === 'awaiting_supplement' ? requests.find((each) => each.answeredAt === null) : undefined;
    const rating = await findRating(manager, row.id);
    const returning = await this.returns.of(manager, row, ctx.locale);
    return {
      ...shared,
      ...(returning ? { returning } : {}),
      ...(rating ? { rating: this.ratings.view(rating) } : {}),
      ...(open ? { request: requestView(open) } : {}),
      actions: actionViews(row, actorFor(ctx, row, this.offices), ctx.locale),
    };
  }
}
