import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer, type Tx } from '@tinhso/platform';
import type { DocumentIssuedEvent } from '@tinhso/signing-contract';
import { findDossier } from '../data/dossiers.js';
import { findResult } from '../data/results.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { Transitions } from '../lifecycle/transitions.js';
import { resultConsumer } from './consumers.js';

/** When the result that the leader signed is issued, the dossier is done; when it could not be made, it goes back to the leader. */
@Consumes(resultConsumer)
@Injectable()
export class ResultConsumer implements EventConsumer {
  constructor(@Inject(Transitions) private readonly transitions: Transitions) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { documentId, subjectType, subjectId } = event.payload as unknown as DocumentIssuedEvent['payload'];
    const issued = event.type === 'document.issued';
    await delivery.complete((tx) => (subjectType === DOSSIER_SUBJECT ? this.settle(tx, subjectId, documentId, issued) : Promise.resolve()));
  }

  /** Other documents of a dossier, and results of an earlier signature, change nothing. */
  private async settle(tx: Tx, dossierId: string, documentId: string, issued: boolean): Promise<void> {
    const result = await findResult(tx.manager, dossierId);
    if (result?.documentId !== documentId) return;
    const row = await findDossier(tx.manager, dossierId);
    if (row?.status !== 'signing') return;
    await this.transitions.take(tx, row, issued ? 'signed' : 'signature_failed', { data: { documentId } });
  }
}
