import { Inject, Injectable } from '@nestjs/common';
import { Publisher, type Tx } from '@tinhso/platform';
import { updateConsultation } from '../data/consultations.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import type { ConsultationRow } from '../data/office-work.entities.js';
import { Transitions } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';

/** How a question ends: by an answer, or by a silence that counts as one. */
export type Outcome = Pick<ConsultationRow, 'state' | 'opinion' | 'answer' | 'answeredBy' | 'answeredByName'> &
  Partial<Pick<ConsultationRow, 'files'>>;

/** Settles questions to other units, and tells the dossier. */
@Injectable()
export class Opinions {
  constructor(
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async settle(tx: Tx, asked: ConsultationRow, outcome: Outcome, actorTitle?: string): Promise<DossierRow> {
    const row = await lockDossier(tx, asked.dossierId);
    if (!row) throw new Error(`consultation ${asked.id} is about no dossier`);
    await updateConsultation(tx, asked.id, { ...outcome, queue: 'done', answeredAt: tx.now });
    const payload = { dossierId: row.id, consultationId: asked.id };
    await this.publisher.publish(tx, { type: 'dossier.opinion_noted', payload });
    return this.transitions.take(tx, row, 'note_opinion', {
      changes: { openConsultations: Math.max(0, row.openConsultations - 1) },
      data: { consultationId: asked.id, officeName: this.offices.office(asked.askedUnitId).shortName },
      actorTitle,
    });
  }
}
