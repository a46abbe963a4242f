import { Inject, Injectable } from '@nestjs/common';
import type { DraftPrefill } from '@tinhso/dossiers-contract';
import { Clock, ownerIdOf, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { findDraft } from '../data/drafts.js';
import { DraftOffers } from './draft-offers.js';

/** What the platform could fill in in a draft, before anything is filled in. */
@Injectable()
export class ReadPrefill {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DraftOffers) private readonly offers: DraftOffers,
  ) {}

  /** @throws Problem not-found | procedure-not-online */
  async run(ctx: RequestContext, draftId: string): Promise<DraftPrefill> {
    const { manager } = this.reader;
    const row = await findDraft(manager, ownerIdOf(ctx), draftId, this.clock.now());
    if (!row) throw Problem.from(platformProblems, 'not-found');
    return this.offers.of(manager, ctx, row);
  }
}
