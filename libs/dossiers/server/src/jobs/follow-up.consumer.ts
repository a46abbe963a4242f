import { Inject, Injectable } from '@nestjs/common';
import type { DossierEvent } from '@tinhso/dossiers-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { indexForSearch } from '../data/search.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { followUpConsumer } from './consumers.js';

/** Keeps the submission itself quick: what nobody waits for is done after it. */
@Consumes(followUpConsumer)
@Injectable()
export class FollowUpConsumer implements EventConsumer {
  constructor(@Inject(OfficialPapers) private readonly papers: OfficialPapers) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { dossierId } = event.payload as DossierEvent['payload'];
    await delivery.complete(async (tx) => {
      const row = await findDossier(tx.manager, dossierId);
      if (!row) throw new Error(`${event.type} of the unknown dossier ${dossierId}`);
      await indexForSearch(tx, row.id, row.applicantName, row.code);
      if (event.type === 'dossier.submitted') await this.papers.acknowledge(tx, row);
    });
  }
}
