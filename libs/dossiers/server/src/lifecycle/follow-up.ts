import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { FeeObligations } from '../process/fee-obligations.js';
import { SearchEntries } from './search-entries.js';

/** What follows and nobody waits for: search keys, and after a submission the fee and the acknowledgement. May run again without effect. */
@Injectable()
export class FollowUp {
  constructor(
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
    @Inject(SearchEntries) private readonly search: SearchEntries,
    @Inject(FeeObligations) private readonly fees: FeeObligations,
  ) {}

  /** @throws Error for a dossier that is not there */
  async run(tx: Tx, dossierId: string, eventType: string): Promise<void> {
    const row = await findDossier(tx.manager, dossierId);
    if (!row) throw new Error(`${eventType} of the unknown dossier ${dossierId}`);
    await this.search.write(tx, row, [...new Set([row.unitId, row.deskUnitId])]);
    if (eventType === 'dossier.submitted') await this.fees.forFiling(tx, row);
    // At the desk and by post form 01 is made at once; there is nothing to acknowledge before it.
    if (eventType === 'dossier.submitted' && row.channel === 'online') await this.papers.acknowledge(tx, row);
  }
}
