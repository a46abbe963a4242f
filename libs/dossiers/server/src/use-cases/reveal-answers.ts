import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { RevealAnswers, RevealedAnswers } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { RefusedReads } from '../lifecycle/refused-reads.js';
import { Offices } from '../offices/offices.js';
import { DossierReader } from '../reading/dossier-reader.js';
import { personalNumbers } from '../reading/pages.js';

/** Shows the personal numbers of a dossier to staff, who say what for; recorded with the names of the fields. */
@Injectable()
export class RevealAnswersUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DossierReader) private readonly dossiers: DossierReader,
    @Inject(RefusedReads) private readonly refusals: RefusedReads,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string, { purpose }: RevealAnswers): Promise<RevealedAnswers> {
    return this.refusals.watch(ctx, id, () => this.reveal(ctx, id, purpose));
  }

  private reveal(ctx: RequestContext, id: string, purpose: string): Promise<RevealedAnswers> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await findDossier(tx.manager, id), this.offices);
      const values = personalNumbers(this.dossiers.shownForm(row), this.offices.places, ctx.locale);
      const fields = Object.keys(values);
      const record = { subjectType: 'dossier', subjectId: row.id, dataSubjectId: row.accountId, caseId: row.id };
      await appendAudit(tx, { action: 'dossier.reveal', ...record, fields, purpose });
      return { values };
    });
  }
}
