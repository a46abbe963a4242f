import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { indexForSearch } from '../data/search.js';
import { OfficialPapers } from '../documents/official-papers.js';

/** What follows a submission and nobody waits for: search words and the acknowledgement. May run again without effect. */
@Injectable()
export class FollowUp {
  constructor(@Inject(OfficialPapers) private readonly papers: OfficialPapers) {}

  /** @throws Error for a dossier that is not there */
  async run(tx: Tx, dossierId: string, eventType: string): Promise<void> {
    const row = await findDossier(tx.manager, dossierId);
    if (!row) throw new Error(`${eventType} of the unknown dossier ${dossierId}`);
    await indexForSearch(tx, row.id, row.applicantName, row.code);
    if (eventType === 'dossier.submitted') await this.papers.acknowledge(tx, row);
  }
}
