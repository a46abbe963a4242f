import { Inject, Injectable } from '@nestjs/common';
import { addWorkingHours, newId } from '@tinhso/kernel';
import type { FullStep } from '@tinhso/procedures-contract';
import { Publisher, type Tx } from '@tinhso/platform';
import { closeConsultationsOf, insertConsultation } from '../data/consultations.js';
import type { DossierRow } from '../data/dossier.entity.js';
import type { ConsultationRow } from '../data/office-work.entities.js';
import { legalHours } from '../domain/step-clock.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Questions that the process itself puts to other units when a step begins; each has its own share of the legal time. */
@Injectable()
export class StepConsultations {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @returns how many were asked */
  async open(tx: Tx, row: DossierRow, step: FullStep): Promise<number> {
    const definition = this.book.definitionOf(row);
    const calendar = this.offices.calendar(row.unitId);
    const hours = legalHours(calendar, definition.time, row.clockFrom ?? tx.now);
    for (const { key, title, unit, percent, silence } of step.consultations)
      await this.ask(tx, {
        id: newId(),
        dossierId: row.id,
        consultationKey: key,
        title: title.vi,
        question: title.vi,
        askingUnitId: row.deskUnitId,
        askedUnitId: this.offices.unitOfStep(unit, row),
        askedBy: null,
        askedByName: null,
        askedAt: tx.now,
        dueAt: addWorkingHours(calendar, tx.now, (hours * percent) / 100),
        silence,
        // What the process asks about is the application as a whole.
        papers: definition.papers.map((paper) => paper.key),
        queue: 'waiting',
        state: 'open',
        opinion: null,
        answer: null,
        answeredBy: null,
        answeredByName: null,
        answeredAt: null,
        files: [],
      });
    return step.consultations.length;
  }

  /** Puts a question and tells whom it is put to. */
  async ask(tx: Tx, question: ConsultationRow): Promise<void> {
    await insertConsultation(tx, question);
    const payload = { dossierId: question.dossierId, consultationId: question.id };
    await this.publisher.publish(tx, { type: 'dossier.opinion_asked', payload });
  }

  /** The dossier has come to its end: nobody is asked any more. */
  closeAll(tx: Tx, dossierId: string): Promise<void> {
    return closeConsultationsOf(tx, dossierId);
  }
}
