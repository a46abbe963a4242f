import { Inject, Injectable } from '@nestjs/common';
import { dueDate } from '@tinhso/kernel';
import type { AcceptDossier, DossierState } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { ProcedureBook } from '../reading/procedure-book.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { Desk } from '../lifecycle/desk.js';
import { Offices } from '../offices/offices.js';

/** The desk receives a dossier: the legal clock starts, the result is promised, form 01 is made (NĐ 118/2025 art. 17). */
@Injectable()
export class AcceptDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /**
   * @param arrivedAt from when the clock counts, for a letter that lay some days before it was opened; now unless told
   * @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours
   */
  run(ctx: RequestContext, id: string, { version, note }: AcceptDossier, arrivedAt?: Date): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'accept' }, async ({ tx, row }) => {
      const clockFrom = arrivedAt ?? tx.now;
      const promisedAt = dueDate(this.offices.calendar(row.unitId), clockFrom, this.book.definitionOf(row).time);
      const documentId = await this.papers.request(tx, row, 'form-01');
      return {
        changes: { acceptedAt: tx.now, clockFrom, promisedAt, dueAt: promisedAt },
        data: { promisedAt: promisedAt.toISOString(), documentId, ...(note ? { note } : {}) },
      };
    });
  }
}
